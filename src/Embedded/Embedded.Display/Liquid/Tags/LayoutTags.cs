using System.Text.Encodings.Web;
using Embedded.Liquid;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;

namespace Embedded.Display.Liquid.Tags;

/// <summary>The tags of a layout: <c>render_body</c>, <c>render_section</c>, <c>page_title</c>, <c>layout</c> and <c>zone</c>.</summary>
internal static class LayoutTags
{
    private const string BodyZone = "Content";
    private const string DefaultSeparator = " - ";

    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterEmptyTag("render_body", static async (writer, encoder, context) =>
        {
            await WriteZoneAsync(BodyZone, writer, encoder, context);
            return Completion.Normal;
        });

        parser.RegisterParserTag("render_section", parser.ArgumentsListParser, WriteSectionAsync);
        parser.RegisterParserTag("page_title", parser.ArgumentsListParser, WriteTitleAsync);
        parser.RegisterExpressionTag("layout", static async (expression, _, _, context) =>
        {
            var name = (await expression.EvaluateAsync(context)).ToStringValue();
            var layout = await context.Service<ILayoutAccessor>().GetLayoutAsync();
            layout.Metadata.Type = name;
            return Completion.Normal;
        });

        parser.RegisterParserBlock("zone", parser.ArgumentsListParser, AddToZoneAsync);
    }

    private static async ValueTask<bool> WriteZoneAsync(string name, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var layout = await context.Service<ILayoutAccessor>().GetLayoutAsync();
        var zone = layout.Zones[name];
        if (zone.IsNullOrEmpty())
        {
            return false;
        }

        var html = await context.Service<IDisplayHelper>().ShapeExecuteAsync(zone);
        html.WriteTo(writer, (HtmlEncoder)encoder);

        return true;
    }

    private static async ValueTask<Completion> WriteSectionAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await TagArguments.EvaluateAsync(arguments, context);
        var name = values.Of("name", 0).ToStringValue();
        var isRequired = values.HasNamed("required") && values["required"].ToBooleanValue();
        if (!await WriteZoneAsync(name, writer, encoder, context) && isRequired)
        {
            throw new FluidException($"The layout requires the section '{name}', which the page does not have.");
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> WriteTitleAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await TagArguments.EvaluateAsync(arguments, context);
        var segment = values.Of("segment", 0);
        var separator = values.Text("separator") ?? DefaultSeparator;
        var title = context.Service<IPageTitleBuilder>();
        if (segment.ToStringValue() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            var html = segment.ToObjectValue() as IHtmlContent ?? new OrchardCore.DisplayManagement.Html.HtmlContentString(text);
            title.AddSegment(html, values.Text("position") ?? "0");
        }

        title.GenerateTitle(new OrchardCore.DisplayManagement.Html.HtmlContentString(separator)).WriteTo(writer, (HtmlEncoder)encoder);

        return Completion.Normal;
    }

    private static async ValueTask<Completion> AddToZoneAsync(
        IReadOnlyList<FilterArgument> arguments,
        IReadOnlyList<Statement> statements,
        TextWriter writer,
        TextEncoder encoder,
        TemplateContext context)
    {
        var values = await TagArguments.EvaluateAsync(arguments, context);
        var html = context.Service<HtmlBuffers>().New();
        var completion = await statements.RenderStatementsAsync(html, encoder, context);
        var layout = await context.Service<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones[values.Of("name", 0).ToStringValue()].AddAsync(html, values.Text("position") ?? "");

        return completion;
    }
}
