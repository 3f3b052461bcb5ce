using Embedded.Display.Contents.Html;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Markdown.Settings;
using OrchardCore.Markdown.ViewModels;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows a Markdown body as HTML, with its shortcodes processed.</summary>
internal sealed class MarkdownBodyPartDisplayDriver(IMarkdownService markdown, BodyHtml html) : ContentPartDisplayDriver<MarkdownBodyPart>
{
    public override IDisplayResult Display(MarkdownBodyPart part, BuildPartDisplayContext context)
        => Initialize<MarkdownBodyPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Markdown = part.Markdown;
            model.MarkdownBodyPart = part;
            model.ContentItem = part.ContentItem!;
            model.TypePartDefinition = context.TypePartDefinition;
            model.Html = await html.ProcessAsync(
                markdown.ToHtml(part.Markdown ?? ""),
                context.TypePartDefinition.GetSettings<MarkdownBodyPartSettings>().SanitizeHtml,
                part.ContentItem!);
        })
        .Location("Detail", "Content:10")
        .Location("Summary", "Content:10");
}
