using OrchardCore.ContentManagement;

namespace OrchardCore.Widgets.Models;

/// <summary>Widgets of one content item, by zone.</summary>
public class WidgetsListPart : ContentPart
{
    public Dictionary<string, List<ContentItem>> Widgets { get; set; } = [];
}
