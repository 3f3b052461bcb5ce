using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Lists.Models;

namespace Embedded.Display.Contents.Liquid;

/// <summary><c>container</c>: the list that an item belongs to.</summary>
internal sealed class ContainerFilter(IContentManager contentManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
        => input.ToObjectValue() is IContent { ContentItem: { } item } && item.As<ContainedPart>()?.ListContentItemId is { Length: > 0 } listId
            ? FluidValue.Create(await contentManager.GetAsync(listId), context.Options)
            : NilValue.Instance;
}
