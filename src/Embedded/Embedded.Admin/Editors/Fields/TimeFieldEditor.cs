using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Admin.Editors.Fields;

/// <summary>Edits a time of day.</summary>
internal sealed class TimeFieldEditor : ContentFieldDisplayDriver<TimeField>
{
    public override IDisplayResult Edit(TimeField field, BuildFieldEditorContext context) =>
        Initialize<EditTimeFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TimeField field, UpdateFieldEditorContext context)
    {
        var model = new EditTimeFieldViewModel();
        if (await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Value!))
        {
            field.Value = model.Value;
        }

        return await EditAsync(field, context);
    }
}
