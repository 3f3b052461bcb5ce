using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Embedded.Admin.Contents.Lists.Index;

/// <summary>
/// Makes keys that sort titles as Vietnamese dictionaries do: by letters first (a ă â b c d đ e ê ...), numbers by their value, then by
/// tones (none, huyền, hỏi, ngã, sắc, nặng). A key is digits alone, which every database sorts alike whatever its collation.
/// </summary>
internal static class TitleOrder
{
    /// <summary>The length of the longest key.</summary>
    public const int MaxKeySize = (MostSigns * 3) + 2;

    /// <summary>Signs of a title that take part; titles that agree on so many sort by chance.</summary>
    private const int MostSigns = 80;

    private const int MostDigits = 9;

    private const string EndOfLetters = "00";

    private const string BetweenWords = "01";

    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    private static readonly FrozenDictionary<char, string> _codes = Alphabet
        .Select((letter, place) => (letter, Code: (place + 30).ToString(CultureInfo.InvariantCulture)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Code);

    public static string KeyOf(string? title)
    {
        var (letters, tones) = (new StringBuilder(), new StringBuilder());
        var text = (title ?? "").Normalize(NormalizationForm.FormC).ToLowerInvariant();
        for (var place = 0; place < text.Length && letters.Length < MostSigns * 2;)
        {
            if (char.IsAsciiDigit(text[place]))
            {
                place = AppendNumber(letters, tones, text, place);
                continue;
            }

            var (letter, tone) = Parse(text[place++]);
            if (_codes.TryGetValue(letter, out var code))
            {
                letters.Append(code);
                tones.Append(tone);
            }
            else if (letters.Length > 0 && !EndsWith(letters, BetweenWords))
            {
                letters.Append(BetweenWords);
                tones.Append('0');
            }
        }

        var (signs, marks) = (letters.ToString(), tones.ToString());

        return signs[..Math.Min(signs.Length, MostSigns * 2)] + EndOfLetters + marks[..Math.Min(marks.Length, MostSigns)].TrimEnd('0');
    }

    /// <summary>How many digits it has comes first, so that 9 is before 10.</summary>
    private static int AppendNumber(StringBuilder letters, StringBuilder tones, string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var digits = text[start..end].TrimStart('0');
        letters.Append(CultureInfo.InvariantCulture, $"1{Math.Min(digits.Length, MostDigits)}");
        tones.Append('0');
        foreach (var digit in digits)
        {
            letters.Append('1').Append(digit);
            tones.Append('0');
        }

        return end;
    }

    private static (char Letter, char Tone) Parse(char character)
    {
        if (character < '\u0080')
        {
            return (character, '0');
        }

        var tone = '0';
        var letter = new StringBuilder();
        foreach (var part in character.ToString().Normalize(NormalizationForm.FormD))
        {
            if (Tones.IndexOf(part, StringComparison.Ordinal) is >= 0 and var place)
            {
                tone = (char)('1' + place);
            }
            else
            {
                letter.Append(part);
            }
        }

        return (letter.ToString().Normalize(NormalizationForm.FormC)[0], tone);
    }

    private static bool EndsWith(StringBuilder text, string end) => text.Length >= end.Length && text.ToString(text.Length - end.Length, end.Length) == end;
}
