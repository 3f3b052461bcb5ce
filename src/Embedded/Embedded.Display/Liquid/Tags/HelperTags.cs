using System.Text.Encodings.Web;
using Embedded.Display.Liquid.TagHelpers;
using Embedded.Display.Razor;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.Liquid;

namespace Embedded.Display.Liquid.Tags;

/// <summary>The tag <c>helper</c> and the block <c>block</c>, which call a tag helper of MVC or of a module by the name of its element.</summary>
internal static class HelperTags
{
    private const string NameArgument = "helper_name";

    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserTag("helper", parser.ArgumentsListParser, static (arguments, writer, encoder, context) =>
            WriteAsync(arguments, statements: null, writer, encoder, context));
        parser.RegisterParserBlock("block", parser.ArgumentsListParser, static (arguments, statements, writer, encoder, context) =>
            WriteAsync(arguments, statements, writer, encoder, context));
    }

    private static async ValueTask<Completion> WriteAsync(
        IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement>? statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await TagArguments.EvaluateAsync(list, context);
        var name = values.Of(NameArgument, 0).ToStringValue();
        var arguments = new FilterArguments();
        foreach (var argument in values.Names.Where(argument => argument != NameArgument))
        {
            arguments.Add(argument, values[argument]);
        }

        var entry = context.Service<TagHelperCatalog>().Find(name, arguments.Names)
            ?? throw new FluidException($"No tag helper stands for '{name}' with the arguments {string.Join(", ", arguments.Names.Order())}. Check the names, and that its feature is enabled.");

        var all = new TagHelperAttributeList();
        var others = new TagHelperAttributeList();
        var helper = entry.Create(context.Service<ITagHelperFactory>(), context.Service<ViewContexts>().Current(), arguments, all, others);
        var helperContext = new TagHelperContext(name, all, new Dictionary<object, object>(), Guid.NewGuid().ToString("N"));
        var output = new TagHelperOutput(name, others, async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            if (statements is not null)
            {
                await using var text = new StringWriter();
                await statements.RenderStatementsAsync(text, encoder, context);
                content.AppendHtml(text.ToString());
            }

            return content;
        })
        {
            TagMode = statements is null ? TagMode.SelfClosing : TagMode.StartTagAndEndTag,
        };

        helper.Init(helperContext);
        await helper.ProcessAsync(helperContext, output);
        if (statements is not null && !output.IsContentModified && output.TagName is not null)
        {
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        }

        output.WriteTo(writer, (HtmlEncoder)encoder);

        return Completion.Normal;
    }
}
