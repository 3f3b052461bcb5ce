using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class LinkFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<LinkField>
{
    private static readonly string[] Targets = ["_self", "_blank", "_parent", "_top"];

    public override Task ValidatingAsync(ValidateContentFieldContext context, LinkField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<LinkFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();
        var hasAddress = !string.IsNullOrWhiteSpace(field.Url);

        if (settings.Required && !hasAddress)
        {
            context.Fail(localizer["An address is required for {0}.", name], nameof(field.Url));
        }

        if (hasAddress && !LinkAddress.IsAllowed(field.Url!))
        {
            context.Fail(
                localizer["The address of {0} must be a path of this site or begin with http:, https:, mailto: or tel:.", name],
                nameof(field.Url));
        }

        if (settings.LinkTextMode == LinkTextMode.Required && (settings.Required || hasAddress) && string.IsNullOrWhiteSpace(field.Text))
        {
            context.Fail(localizer["A link text is required for {0}.", name], nameof(field.Text));
        }

        if (!string.IsNullOrEmpty(field.Target) && !Targets.Contains(field.Target, StringComparer.OrdinalIgnoreCase))
        {
            context.Fail(localizer["The target of {0} must be _self, _blank, _parent or _top.", name], nameof(field.Target));
        }

        return Task.CompletedTask;
    }
}
