using System.Text.Encodings.Web;
using Embedded.Display.Pages;
using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;

namespace Embedded.Display.Tags;

/// <summary>The tags of a layout: <c>render_body</c>, <c>render_section</c> and <c>page_title</c>.</summary>
internal static class PageTags
{
    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterEmptyTag("render_body", static async (writer, _, context) =>
        {
            await writer.WriteAsync(StateOf(context).Body);
            return Completion.Normal;
        });

        parser.RegisterParserTag("page_title", parser.ArgumentsListParser, WriteTitleAsync);
        parser.RegisterParserTag("render_section", parser.ArgumentsListParser, static (arguments, _, _, context) => WriteSectionAsync(arguments, context));
    }

    private static async ValueTask<Completion> WriteTitleAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        string text = string.Empty, position = string.Empty, separator = string.Empty;
        foreach (var argument in arguments)
        {
            var value = (await argument.Expression.EvaluateAsync(context)).ToStringValue();
            switch (argument.Name)
            {
                case "position":
                    position = value;
                    break;
                case "separator":
                    separator = value;
                    break;
                case null or "" or "segment":
                    text = value;
                    break;
            }
        }

        var state = StateOf(context);
        state.AddTitle(text, before: position is "before", separator);
        encoder.Encode(writer, state.Title());
        return Completion.Normal;
    }

    // Zones come with shapes; until then every section is empty, and one that a layout requires is an error.
    private static async ValueTask<Completion> WriteSectionAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var name = string.Empty;
        var required = false;
        foreach (var argument in arguments)
        {
            var value = await argument.Expression.EvaluateAsync(context);
            switch (argument.Name)
            {
                case "required":
                    required = value.ToBooleanValue();
                    break;
                case null or "" or "name":
                    name = value.ToStringValue();
                    break;
            }
        }

        return required
            ? throw new InvalidOperationException($"The layout requires the section '{name}', which the page does not have.")
            : Completion.Normal;
    }

    private static PageState StateOf(TemplateContext context) => ((LiquidTemplateContext)context).Services.GetRequiredService<PageState>();
}
