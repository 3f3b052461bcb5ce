using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;

namespace Embedded.Display.Liquid.Tags;

/// <summary>The tags that make a shape and render it: <c>shape</c> and <c>contentitem</c>.</summary>
internal static class ShapeTags
{
    private static readonly char[] _separators = [',', ' '];

    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserTag("shape", parser.ArgumentsListParser, static async (arguments, writer, encoder, context) =>
        {
            var values = await TagArguments.EvaluateAsync(arguments, context);
            return await WriteAsync(values.Of("type", 0).ToStringValue(), values, writer, encoder, context);
        });

        parser.RegisterParserTag("contentitem", parser.ArgumentsListParser, static async (arguments, writer, encoder, context)
            => await WriteAsync("ContentItem", await TagArguments.EvaluateAsync(arguments, context), writer, encoder, context));
    }

    private static async ValueTask<Completion> WriteAsync(string type, FilterArguments values, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (string.IsNullOrEmpty(type))
        {
            throw new FluidException("The tag 'shape' needs the type of the shape as its first argument.");
        }

        var shape = await context.Service<IShapeFactory>().CreateAsync(type);
        foreach (var name in values.Names)
        {
            Set(shape, name, values[name]);
        }

        var html = await context.Service<IDisplayHelper>().ShapeExecuteAsync(shape);
        html.WriteTo(writer, (HtmlEncoder)encoder);

        return Completion.Normal;
    }

    private static void Set(IShape shape, string name, FluidValue value)
    {
        switch (name)
        {
            case "type":
                break;
            case "cache_id" or "cache_tag" or "cache_context" or "cache_fixed_duration" or "cache_sliding_duration" or "cache_expires_on" or "cache_expires_after" or "cache_expires_sliding":
                // How long output may be kept changes no output: whole pages are kept by the output cache instead.
                break;
            case "id":
                shape.Id = value.ToStringValue();
                break;
            case "tag_name":
                shape.TagName = value.ToStringValue();
                break;
            case "alternate":
                shape.Properties["Alternate"] = value.ToStringValue();
                shape.Metadata.Alternates.AddRange(Words(value));
                break;
            case "wrapper":
                shape.Metadata.Wrappers.AddRange(Words(value));
                break;
            case "class":
                foreach (var one in Words(value))
                {
                    shape.Classes.Add(one);
                }

                break;
            default:
                shape.Properties[name.ToPropertyName()] = value.ToObjectValue();
                break;
        }
    }

    internal static IEnumerable<string> Words(FluidValue value)
        => value.ToStringValue().Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
