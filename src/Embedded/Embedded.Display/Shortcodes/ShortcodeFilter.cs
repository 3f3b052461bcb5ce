using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;

namespace Embedded.Display.Shortcodes;

/// <summary><c>shortcode</c>: the text with its shortcodes processed.</summary>
internal sealed class ShortcodeFilter(ShortcodeService shortcodes) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var item = context.GetValue("Model").ToObjectValue() switch
        {
            IContent content => content.ContentItem,
            IShape shape => shape.GetProperty<ContentItem>("ContentItem"),
            _ => null,
        };

        return new StringValue(await shortcodes.ProcessAsync(input.ToStringValue(), item));
    }
}
