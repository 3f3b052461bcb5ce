using Embedded.Contents.Fields;
using Embedded.Security;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class UserPickerFieldHandler(IEnumerable<IUserReferences> users, IStringLocalizer<FieldMessages> localizer)
    : ContentFieldHandler<UserPickerField>
{
    public override async Task ValidatingAsync(ValidateContentFieldContext context, UserPickerField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<UserPickerFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();
        var ids = ChosenValues.Distinct(field.UserIds);

        if (settings.Required && ids.Length == 0)
        {
            context.Fail(localizer["A value is required for {0}.", name], nameof(field.UserIds));
        }

        if (!settings.Multiple && ids.Length > 1)
        {
            context.Fail(localizer["{0} takes only one user.", name], nameof(field.UserIds));
        }

        if (ids.Length > 0)
        {
            foreach (var directory in users)
            {
                foreach (var id in await directory.FindMissingAsync(ids))
                {
                    context.Fail(localizer["{0} names the user \"{1}\", who does not exist.", name, id], nameof(field.UserIds));
                }
            }
        }
    }
}
