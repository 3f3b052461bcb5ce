using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Layers.ViewModels;

/// <summary>A widget of a layer in its zone.</summary>
public class WidgetWrapper : ShapeViewModel
{
    public WidgetWrapper()
        : base("Widget_Wrapper")
    {
    }

    public ContentItem Widget { get; set; } = null!;

    public IShape Content { get; set; } = null!;
}
