using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Liquid;

namespace Embedded.Display.Liquid.Filters;

/// <summary><c>shape_build_display</c>: the shape of a content item, or the shapes of several.</summary>
internal sealed class BuildDisplayFilter(IContentItemDisplayManager displayManager, IUpdateModelAccessor updaters) : ILiquidFilter
{
    // As in Orchard Core: an item that shows itself is cut off, one that a page shows in several places is not.
    private const int MostBuildsOfOneItem = 20;

    private readonly Dictionary<ContentItem, int> _builds = new(ReferenceEqualityComparer.Instance);

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var displayType = arguments.At(0).ToStringValue();
        if (input.Type != FluidValues.Array)
        {
            return await BuildAsync(input, displayType);
        }

        var shapes = new List<FluidValue>();
        foreach (var item in input.Enumerate(context))
        {
            if (await BuildAsync(item, displayType) is ObjectValue shape)
            {
                shapes.Add(shape);
            }
        }

        return new ArrayValue(shapes);
    }

    private async ValueTask<FluidValue> BuildAsync(FluidValue input, string displayType)
    {
        if (input.ToObjectValue() is not IContent { ContentItem: { } item })
        {
            return NilValue.Instance;
        }

        var builds = _builds[item] = _builds.GetValueOrDefault(item) + 1;

        return builds > MostBuildsOfOneItem
            ? NilValue.Instance
            : new ObjectValue(await displayManager.BuildDisplayAsync(item, updaters.ModelUpdater, displayType));
    }
}
