using System.Text;
using Embedded.Slugs;

namespace Embedded.Search.Text;

/// <summary>
/// Splits text into words of letters and digits, and nothing else: what leaves here can be quoted into any query language. The same
/// for texts and for queries, on every database.
/// </summary>
internal static class WordReader
{
    /// <summary>Longer words are cut: no one types them, and databases bound their keys.</summary>
    private const int MaxLength = 40;

    public static IEnumerable<Word> Read(string text) => Locate(text).Select(found => found.Word);

    public static IEnumerable<(Word Word, int Start, int Length)> Locate(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            // A combining mark belongs to the letter before it.
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && IsMark(text[i])));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                if (TryMake(text[start..i], out var word))
                {
                    yield return (word, start, i - start);
                }

                start = -1;
            }
        }
    }

    private static bool TryMake(string text, out Word word)
    {
        var exact = Keep(text.Normalize(NormalizationForm.FormC).ToLowerInvariant());
        var folded = Keep(Transliterator.ToAscii(exact).ToLowerInvariant());
        word = new Word(folded, exact == folded || exact.Length == 0 ? null : exact);
        return folded.Length > 0;
    }

    private static string Keep(string text)
    {
        var kept = text.All(char.IsLetterOrDigit) ? text : string.Concat(text.Where(char.IsLetterOrDigit));
        return kept.Length > MaxLength ? kept[..MaxLength] : kept;
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
