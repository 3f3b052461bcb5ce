using OrchardCore.ContentManagement;

namespace OrchardCore.Widgets.Models;

/// <summary>Title and position of a widget in a zone.</summary>
public class WidgetMetadata : ContentPart
{
    public bool RenderTitle { get; set; }

    public string? Position { get; set; }
}
