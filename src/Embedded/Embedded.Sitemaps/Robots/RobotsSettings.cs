namespace OrchardCore.Seo;

/// <summary>What robots are told.</summary>
public class RobotsSettings
{
    public bool AllowAllAgents { get; set; } = true;

    public bool DisallowAdmin { get; set; } = true;

    public string? AdditionalRules { get; set; }
}
