using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Widgets.Models;

namespace Embedded.Display.Contents.Parts;

/// <summary>Puts an item's widgets into the layout's zones, on the item's own page.</summary>
internal sealed class WidgetsListPartDisplayDriver(IServiceProvider services) : ContentPartDisplayDriver<WidgetsListPart>
{
    public override async Task<IDisplayResult?> DisplayAsync(WidgetsListPart part, BuildPartDisplayContext context)
    {
        if (context.DisplayType != "Detail" || context.Layout is not { } layout || part.Widgets is not { Count: > 0 })
        {
            return null;
        }

        // The display manager makes this driver: asked for in the constructor, each would wait for the other.
        var displayManager = (IContentItemDisplayManager)services.GetService(typeof(IContentItemDisplayManager))!;
        foreach (var (zone, widgets) in part.Widgets)
        {
            foreach (var widget in widgets)
            {
                var shape = await displayManager.BuildDisplayAsync(widget, context.Updater);
                await layout.Zones[zone].AddAsync(shape, widget.As<WidgetMetadata>()?.Position ?? "");
            }
        }

        return null;
    }
}
