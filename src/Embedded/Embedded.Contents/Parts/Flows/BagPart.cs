using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Content items that live inside another one.</summary>
public class BagPart : ContentPart
{
    public List<ContentItem> ContentItems { get; set; } = [];
}
