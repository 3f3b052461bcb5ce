using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Admin.Editors.Fields;

/// <summary>Edits HTML. What is stored is sanitised, whatever is posted.</summary>
internal sealed class HtmlFieldEditor : ContentFieldDisplayDriver<HtmlField>
{
    public override IDisplayResult Edit(HtmlField field, BuildFieldEditorContext context) =>
        Initialize<EditHtmlFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Html = field.Html;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        var model = new EditHtmlFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Html!);
        field.Html = model.Html;

        return await EditAsync(field, context);
    }
}
