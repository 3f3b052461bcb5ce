using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class LocalizationSetContentPickerFieldHandler(IStringLocalizer<FieldMessages> localizer)
    : ContentFieldHandler<LocalizationSetContentPickerField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, LocalizationSetContentPickerField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<LocalizationSetContentPickerFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();
        var sets = ChosenValues.Distinct(field.LocalizationSets);

        if (settings.Required && sets.Length == 0)
        {
            context.Fail(localizer["A value is required for {0}.", name], nameof(field.LocalizationSets));
        }

        if (!settings.Multiple && sets.Length > 1)
        {
            context.Fail(localizer["{0} takes only one content item.", name], nameof(field.LocalizationSets));
        }

        return Task.CompletedTask;
    }
}
