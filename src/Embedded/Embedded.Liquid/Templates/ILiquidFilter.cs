using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A Liquid filter that takes its services from the container.</summary>
public interface ILiquidFilter
{
    ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context);
}
