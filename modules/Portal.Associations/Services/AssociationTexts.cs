using System.Globalization;
using Microsoft.Extensions.Localization;
using Portal.Associations.Models;

namespace Portal.Associations.Services;

/// <summary>Says stored values in the visitor's language.</summary>
public sealed class AssociationTexts(IStringLocalizer<AssociationTexts> localizer)
{
    public string AllFields => localizer["All fields"];

    public string AllLetters => localizer["All"];

    public string AllStatuses => localizer["All statuses"];

    /// <summary>The state of an association.</summary>
    public string Status(string? status) => status switch
    {
        AssociationStatuses.Consolidating => localizer["Consolidating"],
        AssociationStatuses.Dormant => localizer["Dormant"],
        AssociationStatuses.Dissolved => localizer["Dissolved"],
        _ => localizer["Active"],
    };

    /// <summary>The founding decision in one line, or null where nothing of it is known.</summary>
    public string? Decision(Association association)
    {
        ArgumentNullException.ThrowIfNull(association);
        var parts = new List<string>(3);
        if (association.DecisionNumber.Text is { Length: > 0 } number)
        {
            parts.Add(localizer["No. {0}", number]);
        }

        if (association.DecisionDate.Value is { } date)
        {
            parts.Add(localizer["dated {0}", date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)]);
        }

        // Who issued a decision says nothing without the decision.
        if (parts.Count > 0 && association.DecisionIssuer.Text is { Length: > 0 } issuer)
        {
            parts.Add(localizer["by {0}", issuer]);
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    /// <summary>A number of members with the culture's own grouping.</summary>
    public static string? Members(decimal? count) => count?.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>The years of a term, or what is written where it is no years.</summary>
    public static string? Term(string? term)
        => TermYears.TryParse(term, out var years) ? years.ToString() : string.IsNullOrWhiteSpace(term) ? null : term;
}
