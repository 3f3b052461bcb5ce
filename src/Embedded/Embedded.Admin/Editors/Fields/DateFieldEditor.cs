using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Admin.Editors.Fields;

/// <summary>Edits a day.</summary>
internal sealed class DateFieldEditor : ContentFieldDisplayDriver<DateField>
{
    public override IDisplayResult Edit(DateField field, BuildFieldEditorContext context) =>
        Initialize<EditDateFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateFieldViewModel();
        if (await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Value!))
        {
            field.Value = model.Value?.Date;
        }

        return await EditAsync(field, context);
    }
}
