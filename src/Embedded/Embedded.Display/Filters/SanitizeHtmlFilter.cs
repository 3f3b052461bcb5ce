using Embedded.Display.Contents.Html;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace Embedded.Display.Filters;

/// <summary><c>sanitize_html</c>: HTML without anything that runs.</summary>
internal sealed class SanitizeHtmlFilter(HarmlessHtml harmless) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
        => ValueTask.FromResult<FluidValue>(new StringValue(harmless.Of(input.ToStringValue())));
}
