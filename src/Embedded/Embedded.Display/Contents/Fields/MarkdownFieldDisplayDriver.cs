using Embedded.Display.Contents.Html;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Services;
using OrchardCore.Markdown.Settings;
using OrchardCore.Markdown.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows Markdown as HTML, with its shortcodes processed.</summary>
internal sealed class MarkdownFieldDisplayDriver(IMarkdownService markdown, BodyHtml html) : ContentFieldDisplayDriver<MarkdownField>
{
    public override IDisplayResult Display(MarkdownField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<MarkdownFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), async model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
            model.Markdown = field.Markdown;
            model.Html = await html.ProcessAsync(
                markdown.ToHtml(field.Markdown ?? ""),
                fieldDisplayContext.PartFieldDefinition.GetSettings<MarkdownFieldSettings>().SanitizeHtml,
                fieldDisplayContext.ContentPart.ContentItem!);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
