using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Shapes;
using Parlot.Fluent;

namespace Embedded.Display.Liquid.Tags;

/// <summary>The tags <c>shape_*</c>, which change a shape before it is rendered.</summary>
internal static class ShapeChangeTags
{
    public static void Register(LiquidViewParser parser)
    {
        AddClearing(parser, "shape_clear_alternates", shape => shape.Metadata.Alternates.Clear());
        AddClearing(parser, "shape_clear_wrappers", shape => shape.Metadata.Wrappers.Clear());
        AddClearing(parser, "shape_clear_classes", shape => shape.Classes.Clear());
        AddClearing(parser, "shape_clear_attributes", shape => shape.Attributes.Clear());

        AddChanging(parser, "shape_add_alternates", (shape, value) => shape.Metadata.Alternates.AddRange(ShapeTags.Words(value)));
        AddChanging(parser, "shape_add_wrappers", (shape, value) => shape.Metadata.Wrappers.AddRange(ShapeTags.Words(value)));
        AddChanging(parser, "shape_add_classes", (shape, value) => AddClasses(shape, value));
        AddChanging(parser, "shape_type", (shape, value) => shape.Metadata.Type = value.ToStringValue());
        AddChanging(parser, "shape_display_type", (shape, value) => shape.Metadata.DisplayType = value.ToStringValue());
        AddChanging(parser, "shape_position", (shape, value) => shape.Metadata.Position = value.ToStringValue());
        AddChanging(parser, "shape_tab", (shape, value) => shape.Metadata.Tab = value.ToStringValue());
        AddChanging(parser, "shape_remove_item", (shape, value) => (shape as Shape)?.Remove(value.ToStringValue()));
        AddChanging(parser, "shape_remove_property", (shape, value) => shape.Properties.Remove(value.ToStringValue()));

        AddNaming(parser, "shape_add_attributes", (shape, name, value) => shape.Attributes[name.Replace('_', '-')] = value.ToStringValue());
        AddNaming(parser, "shape_add_properties", (shape, name, value) => shape.Properties[name.ToPropertyName()] = value.ToObjectValue());
        AddNaming(parser, "shape_pager", SetPager);
    }

    private static void AddClearing(LiquidViewParser parser, string tag, Action<IShape> clear)
        => parser.RegisterExpressionTag(tag, async (expression, _, _, context) =>
        {
            if ((await expression.EvaluateAsync(context)).AsShape() is { } shape)
            {
                clear(shape);
            }

            return Completion.Normal;
        });

    private static void AddChanging(LiquidViewParser parser, string tag, Action<IShape, FluidValue> change)
        => parser.RegisterParserTag(tag, parser.ShapeAndValueParser, async (pair, _, _, context) =>
        {
            if ((await pair.Item1.EvaluateAsync(context)).AsShape() is { } shape)
            {
                change(shape, await pair.Item2.EvaluateAsync(context));
            }

            return Completion.Normal;
        });

    private static void AddNaming(LiquidViewParser parser, string tag, Action<IShape, string, FluidValue> set)
        => parser.RegisterParserTag(tag, parser.ShapeAndArgumentsParser, async (pair, _, _, context) =>
        {
            if ((await pair.Item1.EvaluateAsync(context)).AsShape() is { } shape)
            {
                foreach (var argument in pair.Item2)
                {
                    set(shape, argument.Name ?? "", await argument.Expression.EvaluateAsync(context));
                }
            }

            return Completion.Normal;
        });

    private static void AddClasses(IShape shape, FluidValue value)
    {
        foreach (var name in ShapeTags.Words(value))
        {
            shape.Classes.Add(name);
        }
    }

    private static void SetPager(IShape pager, string name, FluidValue value)
    {
        switch (name)
        {
            case "id":
                pager.Id = value.ToStringValue();
                break;
            case "tag_name":
                pager.TagName = value.ToStringValue();
                break;
            case "classes":
                AddClasses(pager, value);
                break;
            case "item_classes":
                pager.Properties["ItemClasses"] = ShapeTags.Words(value).ToList();
                break;
            default:
                pager.Properties[name.ToPropertyName()] = value.ToObjectValue();
                break;
        }
    }
}
