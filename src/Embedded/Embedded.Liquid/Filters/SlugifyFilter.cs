using Fluid;
using Fluid.Values;
using OrchardCore.Modules.Services;

namespace OrchardCore.Liquid.Filters;

/// <summary>The filter 'slugify'.</summary>
public class SlugifyFilter : ILiquidFilter
{
    private readonly ISlugService _slugService;

    public SlugifyFilter(ISlugService slugService) => _slugService = slugService;

    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext ctx) =>
        ValueTask.FromResult<FluidValue>(StringValue.Create(_slugService.Slugify(input.ToStringValue())));
}
