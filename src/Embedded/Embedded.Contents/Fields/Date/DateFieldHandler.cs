using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class DateFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<DateField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, DateField field)
    {
        if (field.Value is null && context.ContentPartFieldDefinition.GetSettings<DateFieldSettings>().Required)
        {
            context.Fail(localizer["A value is required for {0}.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
