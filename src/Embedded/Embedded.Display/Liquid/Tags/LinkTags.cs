using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Liquid;

namespace Embedded.Display.Liquid.Tags;

/// <summary>The blocks <c>a</c> and <c>form</c>, whose addresses may be actions, and the tag <c>antiforgerytoken</c>.</summary>
internal static class LinkTags
{
    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterEmptyTag("antiforgerytoken", static (writer, encoder, context) =>
        {
            WriteToken(writer, encoder, context);
            return ValueTask.FromResult(Completion.Normal);
        });
        parser.RegisterParserBlock("a", parser.ArgumentsListParser, WriteLinkAsync);
        parser.RegisterParserBlock("form", parser.ArgumentsListParser, WriteFormAsync);
    }

    private static async ValueTask<Completion> WriteLinkAsync(
        IReadOnlyList<FilterArgument> arguments, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var target = await LinkTarget.ReadAsync(arguments, context);
        var tag = new TagBuilder("a");

        if (await target.AddressAsync(context) is { } address)
        {
            tag.Attributes["href"] = address;
        }

        return await WriteAsync(tag, target.Attributes, withToken: false, statements, writer, encoder, context);
    }

    private static async ValueTask<Completion> WriteFormAsync(
        IReadOnlyList<FilterArgument> arguments, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var target = await LinkTarget.ReadAsync(arguments, context);
        var attributes = target.Attributes.ToDictionary(StringComparer.OrdinalIgnoreCase);
        var method = attributes.Remove("method", out var given) ? given : "post";
        var wantsToken = attributes.Remove("antiforgery", out var wish) ? bool.Parse(wish) : !HttpMethods.IsGet(method);
        var tag = new TagBuilder("form");
        tag.Attributes["method"] = method;

        if (await target.AddressAsync(context) is { } address)
        {
            tag.Attributes["action"] = address;
        }

        return await WriteAsync(tag, attributes, wantsToken, statements, writer, encoder, context);
    }

    private static async ValueTask<Completion> WriteAsync(
        TagBuilder tag, IEnumerable<KeyValuePair<string, string>> attributes, bool withToken, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        foreach (var (name, value) in attributes)
        {
            tag.Attributes[name.Replace('_', '-')] = value;
        }

        tag.RenderStartTag().WriteTo(writer, (HtmlEncoder)encoder);
        var completion = await statements.RenderStatementsAsync(writer, encoder, context);

        if (withToken)
        {
            WriteToken(writer, encoder, context);
        }

        tag.RenderEndTag().WriteTo(writer, (HtmlEncoder)encoder);

        return completion;
    }

    private static void WriteToken(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (context.Service<IHttpContextAccessor>().HttpContext is not { } request)
        {
            return;
        }

        var tokens = context.Service<IAntiforgery>().GetAndStoreTokens(request);
        IHtmlContent input = new HtmlContentBuilder()
            .AppendHtml("<input name=\"").Append(tokens.FormFieldName)
            .AppendHtml("\" type=\"hidden\" value=\"").Append(tokens.RequestToken!).AppendHtml("\">");
        input.WriteTo(writer, (HtmlEncoder)encoder);
    }
}
