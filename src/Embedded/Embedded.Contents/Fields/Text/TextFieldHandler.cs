using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class TextFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<TextField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TextField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TextFieldSettings>();
        if (settings.Required && string.IsNullOrWhiteSpace(field.Text))
        {
            context.Fail(localizer["A value is required for {0}.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.Text));
        }

        return Task.CompletedTask;
    }
}
