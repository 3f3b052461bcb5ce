using System.Buffers;

namespace Embedded.Display.Shortcodes;

/// <summary>
/// Finds shortcodes in a text. What is no shortcode that the site knows, or is not closed, stays text; <c>[[name]]</c>
/// writes a shortcode instead of using it.
/// </summary>
internal ref struct ShortcodeParser(string text, Func<string, bool> isKnown)
{
    // A longer text between brackets is no shortcode but an article's own words.
    private const int LongestTag = 2_000;

    private static readonly SearchValues<char> _nameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private int _position;

    /// <summary>Whether a shortcode can have that name.</summary>
    public static bool IsName(ReadOnlySpan<char> name) => !name.IsEmpty && !name.ContainsAnyExcept(_nameCharacters);

    /// <summary>The text up to the next shortcode, and that shortcode; none where the text ends.</summary>
    public bool Next(out ReadOnlySpan<char> before, out Shortcode? shortcode)
    {
        var start = _position;
        shortcode = null;
        before = default;
        if (start >= text.Length)
        {
            return false;
        }

        for (var open = text.IndexOf('[', start); open >= 0; open = text.IndexOf('[', open + 1))
        {
            if (TryRead(open, out var end, out shortcode))
            {
                before = text.AsSpan(start, open - start);
                _position = end;
                return true;
            }
        }

        before = text.AsSpan(start);
        _position = text.Length;

        return true;
    }

    private readonly bool TryRead(int open, out int end, out Shortcode? shortcode)
    {
        end = 0;
        shortcode = null;
        if (open > 0 && text[open - 1] == '[')
        {
            return false;
        }

        var close = text.AsSpan(open, Math.Min(LongestTag, text.Length - open)).IndexOf(']');
        if (close < 2)
        {
            return false;
        }

        var inside = text.AsSpan(open + 1, close - 1).Trim();
        var isSelfClosed = inside.EndsWith("/");
        inside = inside.TrimEnd('/').TrimEnd();
        var nameEnd = inside.IndexOfAnyExcept(_nameCharacters);
        var name = (nameEnd < 0 ? inside : inside[..nameEnd]).ToString();
        if (name.Length == 0 || !isKnown(name))
        {
            return false;
        }

        var arguments = ShortcodeArguments.Read(nameEnd < 0 ? [] : inside[nameEnd..]);
        end = open + close + 1;
        var content = "";
        var closing = $"[/{name}]";
        if (!isSelfClosed && text.IndexOf(closing, end, StringComparison.OrdinalIgnoreCase) is >= 0 and var closed)
        {
            content = text[end..closed];
            end = closed + closing.Length;
        }

        shortcode = new Shortcode(name, arguments, content);

        return true;
    }
}
