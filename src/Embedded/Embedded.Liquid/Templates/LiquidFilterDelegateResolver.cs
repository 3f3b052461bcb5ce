using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid;

/// <summary>Takes a filter from the services of the rendering's scope and runs it.</summary>
public class LiquidFilterDelegateResolver<TLiquidFilter>
    where TLiquidFilter : class, ILiquidFilter
{
    public ValueTask<FluidValue> ResolveAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (context is not LiquidTemplateContext liquidContext)
        {
            throw new ArgumentException(
                $"The filter '{typeof(TLiquidFilter).FullName}' needs a {nameof(LiquidTemplateContext)}; render through {nameof(ILiquidTemplateManager)}.",
                nameof(context));
        }

        return liquidContext.Services.GetRequiredService<TLiquidFilter>().ProcessAsync(input, arguments, liquidContext);
    }
}
