using System.Text;

namespace Portal.Associations.Contacts;

/// <summary>Writes a contact as a vCard 4.0 (RFC 6350).</summary>
internal sealed class ContactFile
{
    /// <summary>The media type of the files.</summary>
    public const string ContentType = "text/vcard; charset=utf-8";

    /// <summary>Bytes of a line, its line break apart.</summary>
    private const int LongestLine = 75;

    private readonly StringBuilder _lines = new();

    public ContactFile() => Add("BEGIN", "VCARD").Add("VERSION", "4.0");

    /// <summary>Adds a property whose value is text.</summary>
    public ContactFile AddText(string name, string? value) => string.IsNullOrWhiteSpace(value) ? this : Add(name, Escaped(value));

    /// <summary>Adds a property whose value has parts, such as an address.</summary>
    public ContactFile AddParts(string name, params string?[] values)
        => Array.TrueForAll(values, string.IsNullOrWhiteSpace) ? this : Add(name, string.Join(';', values.Select(value => Escaped(value ?? ""))));

    /// <summary>Adds a property whose value is an address of the web, a phone or the like, which is not escaped.</summary>
    public ContactFile AddUri(string name, string? value) => string.IsNullOrWhiteSpace(value) ? this : Add(name, OneLine(value));

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_lines + "END:VCARD\r\n");

    private ContactFile Add(string name, string value)
    {
        var room = LongestLine;
        foreach (var character in $"{name}:{value}".EnumerateRunes())
        {
            if (character.Utf8SequenceLength > room)
            {
                // The space that continues a line counts as part of it.
                _lines.Append("\r\n ");
                room = LongestLine - 1;
            }

            _lines.Append(character.ToString());
            room -= character.Utf8SequenceLength;
        }

        _lines.Append("\r\n");

        return this;
    }

    private static string Escaped(string value)
        => value.Trim()
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    /// <summary>A line break in a value would begin a property of its own.</summary>
    private static string OneLine(string value) => string.Concat(value.Where(character => !char.IsControl(character)));
}
