using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class NumericFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<NumericField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, NumericField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<NumericFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();
        if (field.Value is not { } value)
        {
            if (settings.Required)
            {
                context.Fail(localizer["A value is required for {0}.", name], nameof(field.Value));
            }

            return Task.CompletedTask;
        }

        if (value < settings.Minimum)
        {
            context.Fail(localizer["The value of {0} must be at least {1}.", name, settings.Minimum], nameof(field.Value));
        }

        if (value > settings.Maximum)
        {
            context.Fail(localizer["The value of {0} must be at most {1}.", name, settings.Maximum], nameof(field.Value));
        }

        if (decimal.Round(value, Math.Clamp(settings.Scale, 0, 28)) != value)
        {
            context.Fail(localizer["The value of {0} takes at most {1} decimal places.", name, settings.Scale], nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
