using OrchardCore.ContentManagement;
using Portal.Associations.Models;
using Portal.Common.Contents;

namespace Portal.Associations.Records;

/// <summary>What may be missing in the record of an association.</summary>
public static class AssociationGaps
{
    public const string Chair = "Chair";

    public const string Term = "Term";

    public const string Contact = "Contact";

    public const string Emblem = "Emblem";

    public const string Introduction = "Introduction";

    public const string Decision = "Decision";

    public const string Members = "Members";

    /// <summary>All of them, the most pressing first.</summary>
    public static readonly IReadOnlyList<string> All = [Chair, Term, Contact, Emblem, Introduction, Decision, Members];

    /// <summary>The year of a gap that there is already.</summary>
    public const int Always = 0;

    private const string ChairTitle = "chủ tịch";

    /// <summary>
    /// What is missing in the record, each with the last year in which it is not missing yet: a term that ends in 2025 is
    /// missing from 2026 on. A dissolved association needs nothing any more.
    /// </summary>
    public static IEnumerable<(string Gap, int Year)> Of(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);

        return item.Part<Association>() is { } association && association.Status.Text != AssociationStatuses.Dissolved ? Of(item, association) : [];
    }

    /// <summary>What is missing in the record in this year.</summary>
    public static IReadOnlyList<string> In(ContentItem item, int year) => [.. Of(item).Where(gap => gap.Year < year).Select(gap => gap.Gap)];

    private static IEnumerable<(string Gap, int Year)> Of(ContentItem item, Association association)
    {
        if (!item.ItemsOf(AssociationBags.Officers).Any(IsChair))
        {
            yield return (Chair, Always);
        }

        yield return (Term, TermYears.TryParse(association.Term.Text, out var years) ? years.To : Always);

        if (string.IsNullOrWhiteSpace(association.Phone.Text) && string.IsNullOrWhiteSpace(association.Email.Text))
        {
            yield return (Contact, Always);
        }

        if (association.Emblem.Paths is not { Length: > 0 })
        {
            yield return (Emblem, Always);
        }

        if (string.IsNullOrWhiteSpace(association.Introduction.Html))
        {
            yield return (Introduction, Always);
        }

        if (string.IsNullOrWhiteSpace(association.DecisionNumber.Text) || association.DecisionDate.Value is null)
        {
            yield return (Decision, Always);
        }

        if (association.MemberCount.Value is null)
        {
            yield return (Members, Always);
        }
    }

    // "Phó Chủ tịch" is not the chair; a chair without a name is nobody.
    private static bool IsChair(ContentItem item) =>
        item.Part<Officer>() is { } officer
        && (officer.Position.Text ?? "").TrimStart().StartsWith(ChairTitle, StringComparison.OrdinalIgnoreCase)
        && !string.IsNullOrWhiteSpace(officer.FullName.Text);
}
