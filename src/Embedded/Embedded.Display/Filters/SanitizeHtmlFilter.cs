using Fluid;
using Fluid.Values;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;

namespace Embedded.Display.Filters;

/// <summary><c>sanitize_html</c>: HTML without anything that runs.</summary>
internal sealed class SanitizeHtmlFilter(IHtmlSanitizerService sanitizer) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
        => ValueTask.FromResult<FluidValue>(new StringValue(sanitizer.Sanitize(input.ToStringValue())));
}
