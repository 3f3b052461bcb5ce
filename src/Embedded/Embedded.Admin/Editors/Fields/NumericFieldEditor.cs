using System.Globalization;
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

/// <summary>Edits a number.</summary>
internal sealed class NumericFieldEditor(IStringLocalizer<NumericFieldEditor> localizer) : ContentFieldDisplayDriver<NumericField>
{
    public override IDisplayResult Edit(NumericField field, BuildFieldEditorContext context) =>
        Initialize<EditNumericFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew && field.Value is null ? context.PartFieldDefinition.GetSettings<NumericFieldSettings>().DefaultValue : field.Value?.ToString(CultureInfo.InvariantCulture);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(NumericField field, UpdateFieldEditorContext context)
    {
        var model = new EditNumericFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Value!);
        if (string.IsNullOrWhiteSpace(model.Value))
        {
            field.Value = null;
        }
        else if (decimal.TryParse(model.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            field.Value = value;
        }
        else
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Value), localizer["Enter {0} as a number.", context.PartFieldDefinition.DisplayName()]);
        }

        return await EditAsync(field, context);
    }
}
