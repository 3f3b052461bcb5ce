using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows an item's title, unless its type says not to.</summary>
internal sealed class TitlePartDisplayDriver : ContentPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Display(TitlePart part, BuildPartDisplayContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        if (!settings.RenderTitle || string.IsNullOrWhiteSpace(part.Title))
        {
            return null;
        }

        return Initialize<TitlePartViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Title = part.ContentItem!.DisplayText;
            model.TitlePart = part;
            model.ContentItem = part.ContentItem;
            model.Settings = settings;
        })
        .Location("Detail", "Header")
        .Location("Summary", "Header");
    }
}
