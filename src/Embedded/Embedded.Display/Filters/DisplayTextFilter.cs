using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Embedded.Display.Filters;

/// <summary><c>display_text</c>: the text by which a content item is known.</summary>
internal sealed class DisplayTextFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
        => ValueTask.FromResult<FluidValue>(input.ToObjectValue() is IContent { ContentItem: { } item }
            ? new StringValue(item.DisplayText ?? string.Empty)
            : NilValue.Instance);
}
