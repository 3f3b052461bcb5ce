using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;

namespace Embedded.Resources.Liquid;

/// <summary>The tags <c>meta</c>, <c>link</c>, <c>script</c>, <c>style</c>, <c>resources</c> and the blocks <c>scriptblock</c> and <c>styleblock</c>.</summary>
internal static class ResourceTags
{
    public static void Register(LiquidViewParser parser)
    {
        var arguments = parser.ArgumentsListParser;
        parser.RegisterParserTag("meta", arguments, static (list, _, _, context) => AddMetaAsync(list, context));
        parser.RegisterParserTag("link", arguments, static (list, _, _, context) => AddLinkAsync(list, context));
        parser.RegisterParserTag("script", arguments, static (list, writer, _, context) => RequireAsync("script", list, writer, context));
        parser.RegisterParserTag("style", arguments, static (list, writer, _, context) => RequireAsync("stylesheet", list, writer, context));
        parser.RegisterParserTag("resources", arguments, static (list, writer, _, context) => WriteAsync(list, writer, context));
        parser.RegisterParserBlock("scriptblock", arguments, static (list, statements, writer, encoder, context) => PlaceAsync("script", list, statements, writer, encoder, context));
        parser.RegisterParserBlock("styleblock", arguments, static (list, statements, writer, encoder, context) => PlaceAsync("stylesheet", list, statements, writer, encoder, context));
    }

    private static async ValueTask<Completion> AddMetaAsync(IReadOnlyList<FilterArgument> list, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var separator = arguments.Text("separator") ?? ", ";
        var meta = new MetaEntry(arguments.Text("name"), arguments.Text("property"), arguments.Text("content"), arguments.Text("http_equiv"), arguments.Text("charset"));

        foreach (var (name, value) in arguments.Rest())
        {
            meta.SetAttribute(name, value);
        }

        ManagerOf(context).AppendMeta(meta, separator);

        return Completion.Normal;
    }

    private static async ValueTask<Completion> AddLinkAsync(IReadOnlyList<FilterArgument> list, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var link = LinkEntries.Create(
            arguments.Text("src"),
            arguments.Text("rel"),
            arguments.Text("type"),
            arguments.Text("title"),
            arguments.Text("condition"),
            arguments.Flag("append_version") ?? false);

        foreach (var (name, value) in arguments.Rest())
        {
            link.SetAttribute(name, value);
        }

        ManagerOf(context).RegisterLink(link);

        return Completion.Normal;
    }

    private static async ValueTask<Completion> RequireAsync(string type, IReadOnlyList<FilterArgument> list, TextWriter writer, TemplateContext context)
    {
        var request = ToRequest(type, await TagArguments.EvaluateAsync(list, context));
        request.Apply(ManagerOf(context), writer);

        return Completion.Normal;
    }

    private static async ValueTask<Completion> WriteAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var name = arguments.Text("type") ?? string.Empty;

        if (!Enum.TryParse<ResourceTagType>(name, ignoreCase: true, out var type) || !Enum.IsDefined(type))
        {
            throw new InvalidOperationException($"The tag 'resources' knows no type '{name}'. It knows {string.Join(", ", Enum.GetNames<ResourceTagType>())}.");
        }

        var processors = ((LiquidTemplateContext)context).Services.GetServices<IResourcesTagHelperProcessor>();
        await ResourceWriter.WriteAsync(ManagerOf(context), processors, type, writer);

        return Completion.Normal;
    }

    private static async ValueTask<Completion> PlaceAsync(
        string type, IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var request = ToRequest(type, await TagArguments.EvaluateAsync(list, context));
        using var content = new StringWriter();

        foreach (var statement in statements)
        {
            var completion = await statement.WriteToAsync(content, encoder, context);

            if (completion != Completion.Normal)
            {
                return completion;
            }
        }

        var manager = ManagerOf(context);

        if (!string.IsNullOrEmpty(request.Name))
        {
            manager.InlineManifest.DefineResource(type, request.Name).SetInnerContent(content.ToString());
            request.Apply(manager, writer);

            return Completion.Normal;
        }

        var tag = new TagBuilder(type == "script" ? "script" : "style");
        tag.InnerHtml.AppendHtml(content.ToString());

        foreach (var (name, value) in request.Attributes)
        {
            tag.Attributes[name] = value;
        }

        switch (request.At)
        {
            case ResourceLocation.Inline:
                tag.WriteTo(writer, HtmlEncoder.Default);
                break;
            case var _ when type != "script":
                manager.RegisterStyle(tag);
                break;
            case ResourceLocation.Head:
                manager.RegisterHeadScript(tag);
                break;
            default:
                manager.RegisterFootScript(tag);
                break;
        }

        return Completion.Normal;
    }

    private static ResourceRequest ToRequest(string type, TagArguments arguments)
    {
        var request = new ResourceRequest(type)
        {
            Name = arguments.Text("name"),
            Src = arguments.Text("src"),
            DebugSrc = arguments.Text("debug_src"),
            CdnSrc = arguments.Text("cdn_src"),
            DebugCdnSrc = arguments.Text("debug_cdn_src"),
            UseCdn = arguments.Flag("use_cdn"),
            Condition = arguments.Text("condition"),
            Culture = arguments.Text("culture"),
            Debug = arguments.Flag("debug"),
            DependsOn = arguments.Text("depends_on"),
            Version = arguments.Text("version"),
            AppendVersion = arguments.Flag("append_version"),
            At = Enum.TryParse<ResourceLocation>(arguments.Text("at"), ignoreCase: true, out var at) ? at : ResourceLocation.Unspecified,
        };

        foreach (var (name, value) in arguments.Rest())
        {
            request.Attributes[name] = value;
        }

        return request;
    }

    private static IResourceManager ManagerOf(TemplateContext context) =>
        ((LiquidTemplateContext)context).Services.GetRequiredService<IResourceManager>();
}
