using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents.Lists;

/// <summary>
/// What drivers tell of items beside their status in a list: the zone "Tags" of the display type that Orchard Core's list has. Only drivers
/// of modules are asked, as the runtime's own tell nothing there: a list is read more often than anything else in the admin.
/// </summary>
internal sealed class ListTags(
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placements,
    IContentItemDisplayManager display,
    IUpdateModelAccessor updater,
    ILayoutAccessor layouts,
    ITypeActivatorFactory<ContentPart> partFactory,
    TagDrivers drivers,
    ILogger<ListTags> logger) : BaseDisplayManager(shapeFactory, placements)
{
    private const string DisplayType = "SummaryAdmin";

    private const string Zone = "Tags";

    private readonly IShapeFactory _shapeFactory = shapeFactory;

    /// <summary>The rows of a page with what is told of them.</summary>
    public async Task<IReadOnlyList<ContentListRow>> AddAsync(IReadOnlyList<ContentListRow> rows)
    {
        List<ContentListRow> tagged = [];
        foreach (var row in rows)
        {
            var found = await drivers.OfAsync(row.Item.ContentType);
            var shape = found.IsNone ? null
                : found.NeedsWhole ? await display.BuildDisplayAsync(row.Item, updater.ModelUpdater, DisplayType)
                : await BuildAsync(row.Item, found);
            tagged.Add(shape is not null && shape.TryGetProperty<IShape>(Zone, out var tags) ? row with { Tags = tags } : row);
        }

        return tagged;
    }

    private async Task<IShape> BuildAsync(ContentItem item, TagDriversOfType found)
    {
        var shape = await CreateContentShapeAsync("Content_" + DisplayType);
        shape.Properties["ContentItem"] = item;
        shape.Metadata.DisplayType = DisplayType;
        var context = new BuildDisplayContext(shape, DisplayType, "", _shapeFactory, await layouts.GetLayoutAsync(), new ModelStateWrapperUpdater(updater.ModelUpdater));
        await BindPlacementAsync(context);
        foreach (var driver in found.OfItems)
        {
            await ApplyAsync(driver, () => driver.BuildDisplayAsync(item, context), context);
        }

        foreach (var (part, driver) in found.OfParts)
        {
            if (item.Get(partFactory.GetTypeActivator(part.PartDefinition.Name).Type, part.Name) is ContentPart element)
            {
                await ApplyAsync(driver, () => driver.BuildDisplayAsync(element, part, context), context);
            }
        }

        return shape;
    }

    /// <summary>A driver that fails is logged and left out.</summary>
    private async Task ApplyAsync(object driver, Func<Task<IDisplayResult?>> build, BuildDisplayContext context)
    {
        try
        {
            if (await build() is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
        catch (Exception exception)
        {
            InvokeExtensions.HandleException(exception, logger, driver.GetType().Name, nameof(AddAsync));
        }
    }
}
