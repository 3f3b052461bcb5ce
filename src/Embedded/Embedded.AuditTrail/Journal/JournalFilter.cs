using System.Globalization;
using Embedded.Admin.Contents.Lists;
using OrchardCore.AuditTrail.Services.Models;

namespace Embedded.AuditTrail.Journal;

/// <summary>What the record is asked for. What an address holds beside that is left out, and <see cref="IsUnderstood"/> tells so.</summary>
internal sealed record JournalFilter(
    string? CorrelationId,
    string Text,
    string User,
    string? Category,
    string? Name,
    DateOnly? From,
    DateOnly? To,
    ListPlace? Before,
    ListPlace? After,
    bool IsUnderstood)
{
    public const int LongestText = 200;

    private const int LongestPlace = 60;

    private static readonly string[] s_days = ["yyyy-MM-dd", "d/M/yyyy"];

    public bool IsNarrowed => Text.Length > 0 || User.Length > 0 || Category is not null || From is not null || To is not null;

    public string? Event => Category is null ? null : Name is null ? Category : $"{Category}.{Name}";

    public static JournalFilter Parse(string? correlationId, JournalAddress address, IEnumerable<AuditTrailCategoryDescriptor> categories)
    {
        var text = AddressText.Clean(address.Q);
        var user = AddressText.Clean(address.User);
        var (category, name) = Named(AddressText.Clean(address.Event), categories);
        var (from, to) = (Day(address.From), Day(address.To));
        var before = Place(address.Before);
        var after = before is null ? Place(address.After) : null;

        return new(
            string.IsNullOrEmpty(correlationId) ? null : AddressText.Clean(correlationId),
            text[..Math.Min(text.Length, LongestText)],
            user[..Math.Min(user.Length, LongestText)],
            category,
            name,
            from,
            to,
            before,
            after,
            text.Length <= LongestText
                && user.Length <= LongestText
                && (category is null) == (AddressText.Clean(address.Event).Length == 0)
                && (from is null) == (AddressText.Clean(address.From).Length == 0)
                && (to is null) == (AddressText.Clean(address.To).Length == 0)
                && (before is not null || string.IsNullOrEmpty(address.Before))
                && (before is not null || after is not null || string.IsNullOrEmpty(address.After)));
    }

    private static (string? Category, string? Name) Named(string text, IEnumerable<AuditTrailCategoryDescriptor> categories)
    {
        foreach (var category in categories)
        {
            if (text == category.Name)
            {
                return (category.Name, null);
            }

            if (text.StartsWith(category.Name + ".", StringComparison.Ordinal) && category.Events.TryGetValue(text[(category.Name.Length + 1)..], out var found))
            {
                return (category.Name, found.Name);
            }
        }

        return (null, null);
    }

    /// <summary>A day as a browser sends it, or as a person types it where there is no calendar to choose from. Years that no clock of the site reaches are none.</summary>
    private static DateOnly? Day(string? text)
        => DateOnly.TryParseExact(AddressText.Clean(text), s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 3000 ? day : null;

    private static ListPlace? Place(string? text)
        => AddressText.Clean(text) is { Length: > 0 and <= LongestPlace } place ? ListPlace.Parse(place, default) : null;
}
