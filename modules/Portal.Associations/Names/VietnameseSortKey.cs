using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Portal.Associations.Names;

/// <summary>
/// Makes keys that sort as Vietnamese names do: by letters first (a ă â b c d đ e ê ...), then by tones (none, huyền,
/// hỏi, ngã, sắc, nặng). A key is digits alone, which every database sorts alike whatever its collation.
/// </summary>
internal static class VietnameseSortKey
{
    /// <summary>The length of the longest key.</summary>
    public const int Length = (MostLetters * 3) + 2;

    /// <summary>Letters that take part. Names that agree on so many sort by chance.</summary>
    private const int MostLetters = 110;

    private const string End = "00";

    private const string Space = "01";

    private const string Alphabet = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static readonly FrozenDictionary<char, string> s_letters = Alphabet
        .Select((letter, position) => (letter, Code: (position + 10).ToString(CultureInfo.InvariantCulture)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Code);

    private static readonly FrozenDictionary<char, char> s_tones = new Dictionary<char, char>
    {
        ['\u0300'] = '1',
        ['\u0309'] = '2',
        ['\u0303'] = '3',
        ['\u0301'] = '4',
        ['\u0323'] = '5',
    }.ToFrozenDictionary();

    public static string Of(string? name)
    {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var (letter, tone) in Letters(name ?? ""))
        {
            if (tones.Length == MostLetters)
            {
                break;
            }

            if (s_letters.TryGetValue(letter, out var code))
            {
                letters.Append(code);
                tones.Append(tone);
            }
            else if (letters.Length > 0 && tones[^1] != ' ')
            {
                // Whatever is no letter parts words, and many of it no more than one.
                letters.Append(Space);
                tones.Append(' ');
            }
        }

        return letters.Append(End).Append(tones.Replace(' ', '0')).ToString();
    }

    /// <summary>The letters in lower case, each with its breve, circumflex or horn but without its tone, and the tone.</summary>
    public static IEnumerable<(char Letter, char Tone)> Letters(string name)
    {
        var elements = StringInfo.GetTextElementEnumerator(name.Normalize(NormalizationForm.FormC).ToLowerInvariant());
        while (elements.MoveNext())
        {
            var tone = '0';
            var letter = new StringBuilder();
            foreach (var part in elements.GetTextElement().Normalize(NormalizationForm.FormD))
            {
                if (s_tones.TryGetValue(part, out var found))
                {
                    tone = found;
                }
                else
                {
                    letter.Append(part);
                }
            }

            var composed = letter.ToString().Normalize(NormalizationForm.FormC);
            yield return (composed.Length > 0 ? composed[0] : ' ', tone);
        }
    }
}
