using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Lists.Indexes;
using YesSql;

namespace Embedded.Display.Contents.Liquid;

/// <summary><c>list_count</c>: how many published items a list has.</summary>
internal sealed class ListCountFilter(ISession session) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var listId = ListId.Of(input);

        return NumberValue.Create(string.IsNullOrEmpty(listId)
            ? 0
            : await session.QueryIndex<ContainedPartIndex>(index => index.ListContentItemId == listId && index.Published).CountAsync());
    }
}
