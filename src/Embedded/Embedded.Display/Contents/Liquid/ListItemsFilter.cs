using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Lists.Indexes;
using YesSql;

namespace Embedded.Display.Contents.Liquid;

/// <summary><c>list_items</c>: the published items of a list in their order, as many as one page of the site may show.</summary>
internal sealed class ListItemsFilter(ISession session) : ILiquidFilter
{
    private const int MostItems = 100;

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var listId = ListId.Of(input);
        if (string.IsNullOrEmpty(listId))
        {
            return NilValue.Instance;
        }

        var items = await session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listId && index.Published)
            .OrderBy(index => index.Order)
            .Take(MostItems)
            .ListAsync();

        return FluidValue.Create(items.ToArray(), context.Options);
    }
}
