namespace OrchardCore.Flows.Models;

/// <summary>Settings of a flow on one content type.</summary>
public class FlowPartSettings
{
    public string[] ContainedContentTypes { get; set; } = [];
}
