using System.Text.Encodings.Web;
using Embedded.Liquid;
using Fluid;
using Fluid.Values;

namespace Embedded.Liquid;

/// <summary>The filter 'liquid': renders its input as a template that sees the values of the outer one.</summary>
internal sealed class LiquidFilter(LiquidTemplateParser parser, LiquidRenderer renderer, HtmlEncoder htmlEncoder) : OrchardCore.Liquid.ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, OrchardCore.Liquid.LiquidTemplateContext context)
    {
        await using var writer = new StringWriter();
        await renderer.RenderNestedAsync(parser.Parse(input.ToStringValue(), LiquidRenderer.TemplateNameOf(context)), writer, htmlEncoder, context);

        return new StringValue(writer.ToString(), encode: false);
    }
}
