using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors.Fields;

/// <summary>Edits a moment, in the site's time zone; it is stored in UTC.</summary>
internal sealed class DateTimeFieldEditor(ILocalClock localClock) : ContentFieldDisplayDriver<DateTimeField>
{
    public override IDisplayResult Edit(DateTimeField field, BuildFieldEditorContext context) =>
        Initialize<EditDateTimeFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.LocalDateTime = field.Value is { } value ? (await localClock.ConvertToLocalAsync(value)).DateTime : null;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateTimeField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateTimeFieldViewModel();
        if (await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.LocalDateTime!))
        {
            field.Value = await StoredAsync(field.Value, model.LocalDateTime);
        }

        return await EditAsync(field, context);
    }

    /// <summary>The form knows minutes: a moment that was not changed keeps its seconds.</summary>
    private async Task<DateTime?> StoredAsync(DateTime? stored, DateTime? entered)
    {
        if (entered is not { } local)
        {
            return null;
        }

        var utc = await localClock.ConvertToUtcAsync(local);

        return stored is { } before && before.Ticks / TimeSpan.TicksPerMinute == utc.Ticks / TimeSpan.TicksPerMinute ? before : utc;
    }
}
