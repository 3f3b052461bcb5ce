using Embedded.Display.Contents.Html;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows HTML, with its shortcodes processed.</summary>
internal sealed class HtmlFieldDisplayDriver(BodyHtml html) : ContentFieldDisplayDriver<HtmlField>
{
    public override IDisplayResult Display(HtmlField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayHtmlFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), async model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
            model.Html = await html.ProcessAsync(
                field.Html,
                fieldDisplayContext.PartFieldDefinition.GetSettings<HtmlFieldSettings>().SanitizeHtml,
                fieldDisplayContext.ContentPart.ContentItem!);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
