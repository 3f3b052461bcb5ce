using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace Embedded.Admin.Editors.Fields;

/// <summary>Edits a text: one line, several lines, or what another editor of the field makes of it.</summary>
internal sealed class TextFieldEditor(IStringLocalizer<TextFieldEditor> localizer) : ContentFieldDisplayDriver<TextField>
{
    public override IDisplayResult Edit(TextField field, BuildFieldEditorContext context) =>
        Initialize<EditTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Text = context.IsNew && field.Text is null ? context.PartFieldDefinition.GetSettings<TextFieldSettings>().DefaultValue : field.Text;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TextField field, UpdateFieldEditorContext context)
    {
        var model = new EditTextFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Text!);
        field.Text = model.Text;
        if (context.PartFieldDefinition.GetSettings<TextFieldSettings>().Required && string.IsNullOrWhiteSpace(field.Text))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Text), localizer["Enter {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return await EditAsync(field, context);
    }
}
