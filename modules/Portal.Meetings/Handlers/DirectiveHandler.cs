using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using Portal.Meetings.Models;

namespace Portal.Meetings.Handlers;

/// <summary>Checks that a directive names who is to carry it out.</summary>
public sealed class DirectiveHandler(IStringLocalizer<DirectiveHandler> localizer) : ContentPartHandler<Directive>
{
    /// <inheritdoc/>
    public override Task ValidatingAsync(ValidateContentContext context, Directive part)
    {
        if (part.OwnerAssociation.ContentItemIds is not { Length: > 0 } && string.IsNullOrWhiteSpace(part.Owner.Text))
        {
            context.Fail(localizer["The directive has no owner. Choose a member association or enter a unit's name."], $"{nameof(Directive)}.{nameof(Directive.Owner)}");
        }

        return Task.CompletedTask;
    }
}
