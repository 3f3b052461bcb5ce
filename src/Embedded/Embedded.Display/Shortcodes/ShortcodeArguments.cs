using System.Globalization;

namespace Embedded.Display.Shortcodes;

/// <summary>Reads the arguments of a shortcode: <c>vi width="200" alt='A "B"'</c>. Those without a name go by their place.</summary>
internal static class ShortcodeArguments
{
    private const int Most = 50;

    public static Dictionary<string, string> Read(ReadOnlySpan<char> text)
    {
        var arguments = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var place = 0;
        while (arguments.Count < Most && !(text = text.TrimStart()).IsEmpty)
        {
            if (text[0] is '"' or '\'')
            {
                arguments[Number(place++)] = ReadValue(ref text);
                continue;
            }

            var end = text.IndexOfAny(" \t\r\n=");
            var word = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[end..];
            if (text.TrimStart() is ['=', ..] rest)
            {
                text = rest[1..].TrimStart();
                arguments[word.ToString()] = ReadValue(ref text);
            }
            else
            {
                arguments[Number(place++)] = word.ToString();
            }
        }

        return arguments;
    }

    private static string ReadValue(ref ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> value;
        if (text is ['"' or '\'', ..])
        {
            var quote = text[0];
            text = text[1..];
            var close = text.IndexOf(quote);
            value = close < 0 ? text : text[..close];
            text = close < 0 ? [] : text[(close + 1)..];
        }
        else
        {
            var end = text.IndexOfAny(" \t\r\n");
            value = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[end..];
        }

        return value.ToString();
    }

    private static string Number(int place) => place.ToString(CultureInfo.InvariantCulture);
}
