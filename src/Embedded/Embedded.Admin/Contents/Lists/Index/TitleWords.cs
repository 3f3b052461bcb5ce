using System.Text;
using Embedded.Slugs;

namespace Embedded.Admin.Contents.Lists.Index;

/// <summary>Titles and what is typed to find them, in one form: small letters without accents, d for đ, words apart by single spaces.</summary>
internal static class TitleWords
{
    public static IReadOnlyList<string> Of(string? text)
        => Transliterator.ToAscii(text ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>As much of a title as its column holds.</summary>
    public static string TextOf(string? title)
    {
        var text = new StringBuilder();
        foreach (var word in Of(title))
        {
            if (text.Length + word.Length + 1 > ContentListIndex.MaxWordsSize)
            {
                break;
            }

            text.Append(text.Length == 0 ? "" : " ").Append(word);
        }

        return text.ToString();
    }
}
