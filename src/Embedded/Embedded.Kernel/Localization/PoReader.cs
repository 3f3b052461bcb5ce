using System.Globalization;
using OrchardCore.Localization;

namespace Embedded.Localization;

/// <summary>Reads gettext PO text. Fuzzy, obsolete and untranslated entries are left out, as gettext does.</summary>
internal sealed class PoReader(TextReader reader, string? file)
{
    private readonly PoEntry _entry = new();
    private int _line;

    public IEnumerable<CultureDictionaryRecord> Read()
    {
        while (reader.ReadLine() is { } raw)
        {
            _line++;
            var line = (_line == 1 ? raw.TrimStart('\uFEFF') : raw).Trim();

            if (StartsEntry(line) && TakeRecord() is { } record)
            {
                yield return record;
            }

            Take(line);
        }

        if (TakeRecord() is { } last)
        {
            yield return last;
        }
    }

    private bool StartsEntry(string line) =>
        _entry.HasTranslation && (line.Length == 0 || line[0] == '#' || Keyword(line) is "msgctxt" or "msgid");

    private void Take(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return;
        }

        if (line[0] == '#')
        {
            _entry.IsFuzzy |= line.StartsWith("#,") && line.Contains("fuzzy", StringComparison.Ordinal);
            return;
        }

        if (line[0] == '"')
        {
            if (!_entry.Continue(Unquote(line)))
            {
                throw Error("a quoted text follows no keyword; msgctxt, msgid, msgid_plural or msgstr is expected first.");
            }

            return;
        }

        var keyword = Keyword(line);
        var text = Unquote(line[keyword.Length..].TrimStart());

        if (_entry.IsEmpty)
        {
            _entry.Line = _line;
        }

        if (_entry.Start(keyword, text) is { } problem)
        {
            throw Error(problem);
        }
    }

    private CultureDictionaryRecord? TakeRecord()
    {
        if (_entry.IsEmpty)
        {
            return null;
        }

        if (!_entry.HasTranslation)
        {
            throw new PoFormatException(file, _entry.Line, "the entry that starts here has no msgstr.");
        }

        var record = _entry.ToRecord();
        _entry.Clear();

        return record;
    }

    private static string Keyword(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\t', '"');

        return (end < 0 ? line : line[..end]).ToString();
    }

    private string Unquote(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '"' || text[^1] != '"')
        {
            throw Error("a text between double quotes is expected.");
        }

        var content = text[1..^1];
        if (content.IndexOfAny('\\', '"') < 0)
        {
            return content.ToString();
        }

        var result = new System.Text.StringBuilder(content.Length);
        for (var index = 0; index < content.Length; index++)
        {
            var character = content[index];
            if (character == '"')
            {
                throw Error("a double quote inside a text must be written \\\".");
            }

            if (character != '\\')
            {
                result.Append(character);
                continue;
            }

            if (++index == content.Length)
            {
                throw Error("the text is not closed: its last double quote is escaped.");
            }

            index += Unescape(content[index..], result);
        }

        return result.ToString();
    }

    // Returns how many characters after the first the escape took.
    private int Unescape(ReadOnlySpan<char> escape, System.Text.StringBuilder result)
    {
        switch (escape[0])
        {
            case 'n': result.Append('\n'); return 0;
            case 't': result.Append('\t'); return 0;
            case 'r': result.Append('\r'); return 0;
            case 'b': result.Append('\b'); return 0;
            case 'f': result.Append('\f'); return 0;
            case 'v': result.Append('\v'); return 0;
            case 'a': result.Append('\a'); return 0;
            case '"' or '\\' or '\'': result.Append(escape[0]); return 0;
            case 'x' when escape.Length > 2 && byte.TryParse(escape[1..3], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                result.Append((char)code);
                return 2;
            default:
                throw Error($"the escape '\\{escape[0]}' is not known.");
        }
    }

    private PoFormatException Error(string problem) => new(file, _line, problem);
}
