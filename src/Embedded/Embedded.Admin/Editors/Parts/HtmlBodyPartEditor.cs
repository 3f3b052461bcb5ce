using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.ViewModels;

namespace Embedded.Admin.Editors.Parts;

/// <summary>Edits an item's body. What is stored is sanitised, whatever is posted.</summary>
internal sealed class HtmlBodyPartEditor : ContentPartDisplayDriver<HtmlBodyPart>
{
    public override IDisplayResult Edit(HtmlBodyPart part, BuildPartEditorContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Html = part.Html;
            model.ContentItem = part.ContentItem!;
            model.HtmlBodyPart = part;
            model.TypePartDefinition = context.TypePartDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlBodyPart part, UpdatePartEditorContext context)
    {
        var model = new HtmlBodyPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Html!);
        part.Html = model.Html;

        return await EditAsync(part, context);
    }
}
