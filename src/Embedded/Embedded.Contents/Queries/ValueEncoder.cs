using System.Globalization;
using System.Text.Encodings.Web;

namespace Embedded.Queries.Sql;

/// <summary>
/// Takes each value that a Liquid template writes out of the text and leaves a mark in its place, so that what callers send
/// reaches the database as a parameter and never as SQL.
/// </summary>
internal sealed class ValueEncoder : TextEncoder
{
    public const char MarkStart = '\uE000';
    public const char MarkEnd = '\uE001';

    private readonly List<string> _values = [];

    public IReadOnlyList<string> Values => _values;

    public override int MaxOutputCharactersPerInputCharacter => 12;

    public override string Encode(string value)
    {
        _values.Add(value);

        return string.Create(CultureInfo.InvariantCulture, $"{MarkStart}{_values.Count - 1}{MarkEnd}");
    }

    public override void Encode(TextWriter output, string value, int startIndex, int characterCount)
        => output.Write(Encode(value.Substring(startIndex, characterCount)));

    public override void Encode(TextWriter output, char[] value, int startIndex, int characterCount)
        => output.Write(Encode(new string(value, startIndex, characterCount)));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => textLength == 0 ? -1 : 0;

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
        => throw new NotSupportedException("A value is taken whole.");

    public override bool WillEncode(int unicodeScalar) => true;
}
