using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using Portal.Associations.Models;

namespace Portal.Associations.Handlers;

/// <summary>Checks that an officer's own term names two years in order.</summary>
public sealed class OfficerHandler(IStringLocalizer<AssociationHandler> localizer) : ContentPartHandler<Officer>
{
    /// <inheritdoc/>
    public override Task ValidatingAsync(ValidateContentContext context, Officer part)
    {
        if (part.Term.Text is { Length: > 0 } term && !TermYears.TryParse(term, out _))
        {
            context.Fail(localizer["The term \"{0}\" is not two years in order. Write it like 2020-2025.", term], $"{nameof(Officer)}.{nameof(Officer.Term)}");
        }

        return Task.CompletedTask;
    }
}
