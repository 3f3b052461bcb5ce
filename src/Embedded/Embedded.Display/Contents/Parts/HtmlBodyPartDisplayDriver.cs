using Embedded.Display.Contents.Html;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Html.ViewModels;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows an HTML body, with its shortcodes processed.</summary>
internal sealed class HtmlBodyPartDisplayDriver(BodyHtml html) : ContentPartDisplayDriver<HtmlBodyPart>
{
    public override IDisplayResult Display(HtmlBodyPart part, BuildPartDisplayContext context)
        => Initialize<HtmlBodyPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.HtmlBodyPart = part;
            model.ContentItem = part.ContentItem!;
            model.TypePartDefinition = context.TypePartDefinition;
            model.Html = await html.ProcessAsync(part.Html, context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>().SanitizeHtml, part.ContentItem!);
        })
        .Location("Detail", "Content:5")
        .Location("Summary", "Content:10");
}
