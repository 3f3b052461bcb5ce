using System.Globalization;

namespace Embedded.Recipes;

/// <summary>Splits a JSON path such as <c>$.Data[2]['a.b'].Title</c> into names and indexes.</summary>
internal static class RecipePath
{
    public static IReadOnlyList<string> Split(string path)
    {
        var parts = new List<string>();
        var i = path.StartsWith('$') ? 1 : 0;
        while (i < path.Length)
        {
            if (path[i] == '.')
            {
                i++;
            }
            else if (path[i] == '[')
            {
                var quoted = i + 1 < path.Length && path[i + 1] == '\'';
                var end = path.IndexOf(quoted ? "']" : "]", i, StringComparison.Ordinal);
                if (end < 0)
                {
                    break;
                }

                parts.Add(quoted ? path[(i + 2)..end] : path[(i + 1)..end]);
                i = end + (quoted ? 2 : 1);
            }
            else
            {
                var end = path.AsSpan(i).IndexOfAny('.', '[');
                end = end < 0 ? path.Length : i + end;
                parts.Add(path[i..end]);
                i = end;
            }
        }

        return parts;
    }

    public static bool IsIndex(string part, out int index)
        => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out index);
}
