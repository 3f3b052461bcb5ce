using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Widgets laid out one after another.</summary>
public class FlowPart : ContentPart
{
    public List<ContentItem> Widgets { get; set; } = [];
}
