using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Search.Services;

/// <summary>
/// Writes what a visitor typed so that every provider reads it alike: each word is required, and nothing is an operator. Lucene
/// parses terms as a query, takes one of several words for enough, and refuses what is no query.
/// </summary>
internal static partial class ProviderTerms
{
    /// <summary>More words find nothing that these do not.</summary>
    private const int MostWords = 16;

    /// <summary>The words in small letters, which no provider takes for AND, OR or NOT; empty where there is no word.</summary>
    public static string Of(string typed) => string.Join(' ', Word()
        .Matches(typed.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        .Take(MostWords)
        .Select(word => "+" + word.Value));

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Word();
}
