using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Embedded.Slugs;

/// <summary>Writes letters of the Latin, Greek and Cyrillic scripts with ASCII letters; leaves other characters as they are.</summary>
public static class Transliterator
{
    private static readonly FrozenDictionary<char, string> _letters = new Dictionary<char, string>
    {
        ['đ'] = "d", ['Đ'] = "D", ['ð'] = "d", ['Ð'] = "D", ['ł'] = "l", ['Ł'] = "L", ['ø'] = "o", ['Ø'] = "O",
        ['ħ'] = "h", ['Ħ'] = "H", ['ŧ'] = "t", ['Ŧ'] = "T", ['ı'] = "i", ['ß'] = "ss", ['ẞ'] = "SS",
        ['æ'] = "ae", ['Æ'] = "AE", ['œ'] = "oe", ['Œ'] = "OE", ['þ'] = "th", ['Þ'] = "TH", ['ŋ'] = "ng", ['Ŋ'] = "NG",

        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ж'] = "zh", ['з'] = "z",
        ['и'] = "i", ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r",
        ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ф'] = "f", ['х'] = "kh", ['ц'] = "ts", ['ч'] = "ch", ['ш'] = "sh",
        ['щ'] = "shch", ['ъ'] = "", ['ы'] = "y", ['ь'] = "", ['э'] = "e", ['ю'] = "yu", ['я'] = "ya",
        ['є'] = "ie", ['і'] = "i", ['ґ'] = "g", ['ђ'] = "dj", ['ј'] = "j", ['љ'] = "lj", ['њ'] = "nj", ['ћ'] = "c", ['џ'] = "dz",

        ['α'] = "a", ['β'] = "v", ['γ'] = "g", ['δ'] = "d", ['ε'] = "e", ['ζ'] = "z", ['η'] = "i", ['θ'] = "th",
        ['ι'] = "i", ['κ'] = "k", ['λ'] = "l", ['μ'] = "m", ['ν'] = "n", ['ξ'] = "x", ['ο'] = "o", ['π'] = "p",
        ['ρ'] = "r", ['σ'] = "s", ['ς'] = "s", ['τ'] = "t", ['υ'] = "y", ['φ'] = "f", ['χ'] = "ch", ['ψ'] = "ps", ['ω'] = "o",
    }.ToFrozenDictionary();

    public static string ToAscii(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (Ascii.IsValid(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var character in WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (character <= '\u007f')
            {
                result.Append(character);
            }
            else if (char.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                Append(result, character);
            }
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char character)
    {
        if (_letters.TryGetValue(character, out var letters))
        {
            result.Append(letters);
        }
        else if (char.IsUpper(character) && _letters.TryGetValue(char.ToLowerInvariant(character), out letters))
        {
            result.Append(letters.Length == 0 ? letters : char.ToUpperInvariant(letters[0]) + letters[1..]);
        }
        else
        {
            result.Append(character);
        }
    }

    // A lone surrogate cannot be normalized.
    private static string WellFormed(string text) => text.IsNormalizable() ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsNormalizable(this string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]))
            {
                if (!char.IsSurrogatePair(text, index))
                {
                    return false;
                }

                index++;
            }
        }

        return true;
    }
}
