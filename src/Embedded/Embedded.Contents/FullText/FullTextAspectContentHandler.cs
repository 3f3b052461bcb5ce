using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Contents.Models;
using OrchardCore.Liquid;

namespace Embedded.Contents.FullText;

/// <summary>Gathers an item's searchable texts as the settings of its type say.</summary>
internal sealed class FullTextAspectContentHandler(IContentDefinitionManager definitions, ILiquidTemplateManager templates, IServiceProvider services) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<FullTextAspect>(aspect => FillAsync(context.ContentItem, aspect));

    private async Task FillAsync(ContentItem item, FullTextAspect aspect)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } type)
        {
            return;
        }

        var settings = type.GetSettings<FullTextAspectSettings>();
        if (settings.IncludeDisplayText && !string.IsNullOrEmpty(item.DisplayText))
        {
            aspect.Segments.Add(item.DisplayText);
        }

        if (settings.IncludeBodyAspect && await BodyOfAsync(item) is { Length: > 0 } body)
        {
            aspect.Segments.Add(body);
        }

        if (settings.IncludeFullTextTemplate && !string.IsNullOrEmpty(settings.FullTextTemplate))
        {
            aspect.Segments.Add(await templates.RenderStringAsync(
                settings.FullTextTemplate,
                NullEncoder.Default,
                item,
                [KeyValuePair.Create<string, FluidValue>("ContentItem", new ObjectValue(item))]));
        }
    }

    private async Task<string> BodyOfAsync(ContentItem item)
    {
        // The content manager has the handlers, so a handler cannot ask for it when it is made.
        var aspect = await services.GetRequiredService<IContentManager>().PopulateAspectAsync<BodyAspect>(item);
        if (aspect.Body is null)
        {
            return "";
        }

        await using var writer = new StringWriter();
        aspect.Body.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
