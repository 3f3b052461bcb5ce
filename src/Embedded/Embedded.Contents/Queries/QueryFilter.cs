using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Queries;

namespace Embedded.Queries;

/// <summary><c>Queries.Name | query: size: 5</c>: the items that a query finds.</summary>
internal sealed class QueryFilter(IQueryManager queryManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not Query query)
        {
            throw new FluidException("The filter 'query' takes a query. Expected one that exists, as in 'Queries.RecentNews | query'.");
        }

        var parameters = arguments.Names.ToDictionary(name => name, name => arguments[name].ToObjectValue(), StringComparer.OrdinalIgnoreCase);
        var found = await queryManager.ExecuteQueryAsync(query, parameters);

        return FluidValue.Create(found.Items, context.Options);
    }
}
