using System.Security.Cryptography;
using System.Text;
using Embedded.Slugs;

namespace OrchardCore.Modules.Services;

/// <summary>
/// Lower-case ASCII letters and digits, other characters becoming one separator between words. A text of letters that
/// have no ASCII spelling becomes 'x' and the first eight digits of its SHA-256; only a blank text gives an empty slug.
/// </summary>
public class SlugService : ISlugService
{
    internal const int MaxLength = 200;
    private const char DefaultSeparator = '-';

    public string Slugify(string text) => Slugify(text, DefaultSeparator);

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var slug = new StringBuilder(Math.Min(text.Length, MaxLength));
        var wordStart = 0;

        foreach (var character in Transliterator.ToAscii(text))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                if (slug.Length == MaxLength)
                {
                    return Cut(slug, wordStart);
                }

                slug.Append(char.ToLowerInvariant(character));
            }
            else if (!IsSilent(character) && slug.Length > 0 && slug[^1] != separator)
            {
                if (slug.Length == MaxLength)
                {
                    break;
                }

                slug.Append(separator);
                wordStart = slug.Length;
            }
        }

        if (slug.Length > 0 && slug[^1] == separator)
        {
            slug.Length--;
        }

        return slug.Length > 0 ? slug.ToString() : Digest(text);
    }

    // "don't" is one word; what has no ASCII spelling leaves no gap inside a word.
    private static bool IsSilent(char character) => character is '\'' or '\u2019' || character > '\u007f' && char.IsLetterOrDigit(character);

    private static string Cut(StringBuilder slug, int wordStart)
    {
        slug.Length = wordStart > MaxLength / 2 ? wordStart - 1 : MaxLength;
        return slug.ToString();
    }

    private static string Digest(string text) =>
        "x" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim().Normalize())))[..8];
}
