namespace OrchardCore.HealthChecks;

/// <summary>Where the site says that it is alive: the configuration section OrchardCore_HealthChecks.</summary>
public class HealthChecksOptions
{
    public string Url { get; set; } = "/health/live";

    public bool ShowDetails { get; set; }
}
