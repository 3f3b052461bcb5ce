namespace OrchardCore.Flows.Models;

/// <summary>Settings of a bag on one content type.</summary>
public class BagPartSettings
{
    public string[] ContainedContentTypes { get; set; } = [];

    public string[] ContainedStereotypes { get; set; } = [];

    public string? DisplayType { get; set; }
}
