using Embedded.Display.Liquid;
using Embedded.Display.Menus;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Layers.ViewModels;

namespace Embedded.Display.Layers;

/// <summary>Puts the widgets of those layers whose rules hold into the layout's zones.</summary>
internal sealed class LayerWidgets(
    ILayerService layers,
    RuleEvaluator rules,
    IContentItemDisplayManager displayManager,
    IUpdateModelAccessor updaters,
    IDisplayHelper displayHelper,
    LiquidShapeRenderer renderer,
    IHttpContextAccessor httpContextAccessor,
    ILogger<LayerWidgets> logger) : ILayoutContributor
{
    public async Task ContributeAsync(IZoneHolding layout)
    {
        // Layers are of the site that visitors see.
        if (httpContextAccessor.HttpContext is not { } context || AdminAttribute.IsApplied(context))
        {
            return;
        }

        var active = new HashSet<string>(StringComparer.Ordinal);
        foreach (var layer in (await layers.GetLayersAsync()).Layers)
        {
            if (layer.Name is { Length: > 0 } name && layer.LayerRule is { } rule && await rules.HoldsAsync(rule))
            {
                active.Add(name);
            }
        }

        if (active.Count == 0)
        {
            return;
        }

        var widgets = (await layers.GetLayerWidgetsAsync(index => index.Published))
            .Select(widget => (Item: widget, Place: widget.As<LayerMetadata>()))
            .Where(widget => widget.Place is { Zone.Length: > 0, Layer: { } layer } && active.Contains(layer))
            .OrderBy(widget => widget.Place!.Position);
        foreach (var (item, place) in widgets)
        {
            await AddAsync(layout, item, place!.Zone!);
        }
    }

    private async Task AddAsync(IZoneHolding layout, ContentItem item, string zone)
    {
        var content = await displayManager.BuildDisplayAsync(item, updaters.ModelUpdater);
        content.Classes.Add("widget");
        content.Classes.Add("widget-" + MenuName.ToClass(item.ContentType));
        var wrapper = new WidgetWrapper { Widget = item, Content = content };
        wrapper.Metadata.Alternates.Add("Widget_Wrapper__" + item.ContentType);
        wrapper.Metadata.Alternates.Add("Widget_Wrapper__Zone__" + zone);

        // A widget stands on many pages: one that fails is left out, with all pages left standing.
        try
        {
            await layout.Zones[zone].AddAsync(await renderer.ApartAsync(() => displayHelper.ShapeExecuteAsync(wrapper)), "");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The widget {ContentItemId} ({ContentType}) failed and is left out of the zone {Zone}.", item.ContentItemId, item.ContentType, zone);
        }
    }
}
