using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using Portal.Associations.Models;

namespace Portal.Associations.Handlers;

/// <summary>Checks that an association's term names two years in order.</summary>
public sealed class AssociationHandler(IStringLocalizer<AssociationHandler> localizer) : ContentPartHandler<Association>
{
    /// <inheritdoc/>
    public override Task ValidatingAsync(ValidateContentContext context, Association part)
    {
        if (part.Term.Text is { Length: > 0 } term && !TermYears.TryParse(term, out _))
        {
            context.Fail(localizer["The term \"{0}\" is not two years in order. Write it like 2020-2025.", term], $"{nameof(Association)}.{nameof(Association.Term)}");
        }

        return Task.CompletedTask;
    }
}
