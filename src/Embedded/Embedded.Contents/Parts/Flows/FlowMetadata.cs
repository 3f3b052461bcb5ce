using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Alignment and width of a widget in a flow.</summary>
public class FlowMetadata : ContentPart
{
    public FlowAlignment Alignment { get; set; } = FlowAlignment.Justify;

    public int Size { get; set; } = 100;
}
