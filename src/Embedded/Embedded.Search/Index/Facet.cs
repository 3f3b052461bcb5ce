using System.Globalization;

namespace Embedded.Search.Index;

/// <summary>Marked words in the index, by which a search is narrowed. No word of a text begins as they do.</summary>
internal static class Facet
{
    public static string OfType(string contentType) => Of("type", contentType);

    public static string OfTerm(string contentItemId) => Of("term", contentItemId);

    public static string OfYear(int year) => Of("year", year.ToString(CultureInfo.InvariantCulture));

    // Quoted into queries: nothing but letters and digits stays.
    private static string Of(string kind, string value) =>
        $"#{kind}_{string.Concat(value.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()}";
}
