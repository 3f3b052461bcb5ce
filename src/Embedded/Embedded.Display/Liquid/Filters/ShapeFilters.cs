using System.Globalization;
using System.Text.Encodings.Web;
using Embedded.Display.Liquid.Tags;
using Fluid;
using Fluid.Values;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;

namespace Embedded.Display.Liquid.Filters;

/// <summary>The filters <c>shape_new</c>, <c>shape_render</c>, <c>shape_stringify</c> and <c>shape_properties</c>.</summary>
internal static class ShapeFilters
{
    public static void Register(TemplateOptions options)
    {
        options.Filters.AddFilter("shape_new", NewAsync);
        options.Filters.AddFilter("shape_render", RenderAsync);
        options.Filters.AddFilter("shape_stringify", StringifyAsync);
        options.Filters.AddFilter("shape_properties", SetProperties);
    }

    private static async ValueTask<FluidValue> NewAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var shape = await context.Service<IShapeFactory>().CreateAsync(input.ToStringValue());
        Fill(shape, arguments);

        return new ObjectValue(shape);
    }

    private static async ValueTask<FluidValue> RenderAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
        => input.AsShape() is { } shape
            ? new HtmlContentValue(await context.Service<IDisplayHelper>().ShapeExecuteAsync(shape))
            : NilValue.Instance;

    private static async ValueTask<FluidValue> StringifyAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.AsShape() is not { } shape)
        {
            return StringValue.Empty;
        }

        var html = await context.Service<IDisplayHelper>().ShapeExecuteAsync(shape);

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        html.WriteTo(writer, context.Service<HtmlEncoder>());

        // It is encoded already where it had to be.
        return new StringValue(writer.ToString(), encode: false);
    }

    private static ValueTask<FluidValue> SetProperties(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.AsShape() is { } shape)
        {
            Fill(shape, arguments);
        }

        return ValueTask.FromResult(input);
    }

    private static void Fill(IShape shape, FilterArguments arguments)
    {
        foreach (var name in arguments.Names)
        {
            shape.Properties[name.ToPropertyName()] = arguments[name].ToObjectValue();
        }
    }
}
