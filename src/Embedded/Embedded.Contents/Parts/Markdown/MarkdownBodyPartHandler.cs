using Embedded.Contents.Parts;
using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Markdown.Settings;

namespace OrchardCore.Markdown.Handlers;

internal sealed class MarkdownBodyPartHandler(
    IMarkdownService markdown,
    IHtmlSanitizerService sanitizer,
    IContentDefinitionManager definitions) : ContentPartHandler<MarkdownBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, MarkdownBodyPart part) =>
        context.ForAsync<BodyAspect>(async aspect =>
        {
            var settings = await definitions.GetPartSettingsAsync<MarkdownBodyPartSettings>(
                part.ContentItem!.ContentType, nameof(MarkdownBodyPart));
            var html = markdown.ToHtml(part.Markdown ?? "");
            aspect.Body = new HtmlString(settings.SanitizeHtml ? sanitizer.Sanitize(html) : html);
        });
}
