namespace OrchardCore.AuditTrail.Settings;

/// <summary>Whether the site records an event.</summary>
public class AuditTrailEventSettings
{
    public string Name { get; set; } = "";

    public string Category { get; set; } = "";

    public bool IsEnabled { get; set; }
}
