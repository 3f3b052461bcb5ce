namespace Embedded.Liquid;

/// <summary>
/// Finds the tags and filters that a template names, with their places. The syntax tree of the parser keeps no places,
/// and knows nothing of what custom tags hold.
/// </summary>
internal sealed class LiquidNameScanner(string source)
{
    private int _position;
    private int _counted;
    private int _line = 1;
    private int _lineStart;

    public IEnumerable<LiquidName> Scan()
    {
        while (FindOpening() is { } isTag)
        {
            var name = isTag ? TagName() : null;

            if (name is { Name: "#" })
            {
                SkipPast("%}");
                continue;
            }

            if (name is { } tag)
            {
                yield return tag;
            }

            while (NextFilter(isTag ? '%' : '}') is { } filter)
            {
                yield return filter;
            }

            if (name is { Name: "raw" or "comment" or "doc" } block)
            {
                SkipBlock("end" + block.Name);
            }
        }
    }

    private bool? FindOpening()
    {
        while (_position < source.Length - 1)
        {
            var brace = source.IndexOf('{', _position);
            if (brace < 0 || brace + 1 >= source.Length)
            {
                break;
            }

            _position = brace + 1;
            if (source[_position] is '{' or '%')
            {
                return source[_position++] == '%';
            }
        }

        return null;
    }

    private LiquidName? TagName()
    {
        SkipSeparators();
        if (_position < source.Length && source[_position] == '#')
        {
            return new LiquidName(LiquidNameKind.Tag, "#", 0, 0);
        }

        return Name(LiquidNameKind.Tag);
    }

    private LiquidName? NextFilter(char closing)
    {
        while (_position < source.Length)
        {
            var character = source[_position];
            if (character is '\'' or '"')
            {
                var end = source.IndexOf(character, _position + 1);
                _position = end < 0 ? source.Length : end + 1;
            }
            else if (character == closing && _position + 1 < source.Length && source[_position + 1] == '}')
            {
                _position += 2;
                return null;
            }
            else if (character == '|')
            {
                _position++;
                SkipSeparators();
                if (Name(LiquidNameKind.Filter) is { } filter)
                {
                    return filter;
                }
            }
            else
            {
                _position++;
            }
        }

        return null;
    }

    private LiquidName? Name(LiquidNameKind kind)
    {
        var start = _position;
        while (_position < source.Length && (char.IsAsciiLetterOrDigit(source[_position]) || source[_position] is '_' or '-' && !ClosesTag()))
        {
            _position++;
        }

        if (_position == start)
        {
            return null;
        }

        for (; _counted < start; _counted++)
        {
            if (source[_counted] == '\n')
            {
                _line++;
                _lineStart = _counted + 1;
            }
        }

        return new LiquidName(kind, source[start.._position], _line, start - _lineStart + 1);
    }

    private bool ClosesTag() => _position + 1 < source.Length && source[_position + 1] is '}' or '%';

    private void SkipSeparators()
    {
        while (_position < source.Length && (char.IsWhiteSpace(source[_position]) || source[_position] == '-'))
        {
            _position++;
        }
    }

    private void SkipPast(string text)
    {
        var found = source.IndexOf(text, _position, StringComparison.Ordinal);
        _position = found < 0 ? source.Length : found + text.Length;
    }

    private void SkipBlock(string end)
    {
        while (_position < source.Length)
        {
            SkipPast("{%");
            SkipSeparators();
            if (source.AsSpan(_position).StartsWith(end, StringComparison.Ordinal))
            {
                SkipPast("%}");
                return;
            }
        }
    }
}
