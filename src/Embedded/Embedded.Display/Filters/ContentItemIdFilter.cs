using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Embedded.Display.Filters;

/// <summary><c>content_item_id</c>: the published items of one identifier or of a list of them.</summary>
internal sealed class ContentItemIdFilter(IContentManager contentManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.Type != FluidValues.Array)
        {
            return FluidValue.Create(await contentManager.GetAsync(input.ToStringValue()), context.Options);
        }

        var ids = new List<string>();
        foreach (var id in input.Enumerate(context))
        {
            ids.Add(id.ToStringValue());
        }

        return FluidValue.Create(await contentManager.GetAsync(ids), context.Options);
    }
}
