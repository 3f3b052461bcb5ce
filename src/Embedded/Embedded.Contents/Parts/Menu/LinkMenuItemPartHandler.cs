using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Menu.Models;

namespace Embedded.Contents.Parts.Menu;

/// <summary>Refuses menu links that would run a script.</summary>
internal sealed class LinkMenuItemPartHandler(IStringLocalizer<PartMessages> localizer) : ContentPartHandler<LinkMenuItemPart>
{
    public override Task ValidatingAsync(ValidateContentContext context, LinkMenuItemPart part)
    {
        if (!string.IsNullOrWhiteSpace(part.Url) && !LinkAddress.IsAllowed(part.Url))
        {
            context.Fail(
                localizer["The address \"{0}\" must be a path of this site or begin with http:, https:, mailto: or tel:.", part.Url],
                $"{nameof(LinkMenuItemPart)}.{nameof(part.Url)}");
        }

        return Task.CompletedTask;
    }
}
