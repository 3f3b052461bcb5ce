using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class DateTimeFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<DateTimeField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, DateTimeField field)
    {
        if (field.Value is null && context.ContentPartFieldDefinition.GetSettings<DateTimeFieldSettings>().Required)
        {
            context.Fail(localizer["A value is required for {0}.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
