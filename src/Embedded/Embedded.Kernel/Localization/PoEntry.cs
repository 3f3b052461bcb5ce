using System.Globalization;
using System.Text;
using OrchardCore.Localization;

namespace Embedded.Localization;

/// <summary>The entry that a PO reader is in.</summary>
internal sealed class PoEntry
{
    private readonly List<StringBuilder> _translations = [];
    private StringBuilder? _context;
    private StringBuilder? _id;
    private StringBuilder? _plural;
    private StringBuilder? _current;

    public int Line { get; set; }

    public bool IsFuzzy { get; set; }

    public bool IsEmpty => _context is null && _id is null;

    public bool HasTranslation => _translations.Count > 0;

    public bool Continue(string text)
    {
        _current?.Append(text);

        return _current is not null;
    }

    /// <summary>Starts the part that the keyword names; returns what is wrong with it, or null.</summary>
    public string? Start(string keyword, string text)
    {
        var part = new StringBuilder(text);

        switch (keyword)
        {
            case "msgctxt" when _context is null && _id is null:
                _context = part;
                break;
            case "msgid" when _id is null:
                _id = part;
                break;
            case "msgid_plural" when _id is not null && _plural is null && !HasTranslation:
                _plural = part;
                break;
            case "msgstr" when _id is not null && _plural is null && !HasTranslation:
                _translations.Add(part);
                break;
            case ['m', 's', 'g', 's', 't', 'r', '[', .. var number, ']'] when _id is not null && _plural is not null:
                if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var form) || form != _translations.Count)
                {
                    return $"msgstr[{_translations.Count}] is expected, not '{keyword}'.";
                }

                _translations.Add(part);
                break;
            default:
                return Problem(keyword);
        }

        _current = part;
        return null;
    }

    /// <summary>The translations; null for the header, and for an entry that is fuzzy or not translated.</summary>
    public CultureDictionaryRecord? ToRecord() =>
        IsFuzzy || _id is not { Length: > 0 } || _translations.Exists(translation => translation.Length == 0)
            ? null
            : new CultureDictionaryRecord(_id.ToString(), _context?.ToString(), _translations.ConvertAll(translation => translation.ToString()).ToArray());

    public void Clear()
    {
        _translations.Clear();
        _context = _id = _plural = _current = null;
        IsFuzzy = false;
    }

    private string Problem(string keyword) => keyword switch
    {
        "msgctxt" or "msgid" => $"'{keyword}' is out of place: the entry before it has no msgstr.",
        "msgid_plural" => "msgid_plural must follow a msgid.",
        "msgstr" when _plural is not null => $"msgstr[{_translations.Count}] is expected after msgid_plural, not 'msgstr'.",
        "msgstr" => "msgstr must follow a msgid, once.",
        _ when keyword.StartsWith("msgstr[", StringComparison.Ordinal) => $"'{keyword}' needs a msgid_plural before it.",
        _ => $"'{keyword}' is not known; msgctxt, msgid, msgid_plural, msgstr or a comment is expected.",
    };
}
