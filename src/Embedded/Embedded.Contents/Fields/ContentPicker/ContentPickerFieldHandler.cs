using Embedded.Contents.Fields;
using Embedded.Contents.References;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class ContentPickerFieldHandler(ContentReferences references, IStringLocalizer<FieldMessages> localizer)
    : ContentFieldHandler<ContentPickerField>
{
    public override async Task ValidatingAsync(ValidateContentFieldContext context, ContentPickerField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();
        var ids = ChosenValues.Distinct(field.ContentItemIds);

        if (settings.Required && ids.Length == 0)
        {
            context.Fail(localizer["A value is required for {0}.", name], nameof(field.ContentItemIds));
        }

        if (!settings.Multiple && ids.Length > 1)
        {
            context.Fail(localizer["{0} takes only one content item.", name], nameof(field.ContentItemIds));
        }

        foreach (var id in await references.FindMissingAsync(context.ContentItem, ids))
        {
            context.Fail(localizer["{0} names the content item \"{1}\", which does not exist.", name, id], nameof(field.ContentItemIds));
        }
    }
}
