using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Admin.Editors.Fields;

/// <summary>Edits a yes or no.</summary>
internal sealed class BooleanFieldEditor : ContentFieldDisplayDriver<BooleanField>
{
    public override IDisplayResult Edit(BooleanField field, BuildFieldEditorContext context) =>
        Initialize<EditBooleanFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(BooleanField field, UpdateFieldEditorContext context)
    {
        var model = new EditBooleanFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Value);
        field.Value = model.Value;

        return await EditAsync(field, context);
    }
}
