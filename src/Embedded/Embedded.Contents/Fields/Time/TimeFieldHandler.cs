using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class TimeFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<TimeField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TimeField field)
    {
        var name = context.ContentPartFieldDefinition.DisplayName();
        if (field.Value is null)
        {
            if (context.ContentPartFieldDefinition.GetSettings<TimeFieldSettings>().Required)
            {
                context.Fail(localizer["A value is required for {0}.", name], nameof(field.Value));
            }
        }
        else if (field.Value < TimeSpan.Zero || field.Value >= TimeSpan.FromDays(1))
        {
            context.Fail(localizer["The value of {0} must be a time of day, from 00:00:00 to 23:59:59.", name], nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
