using System.Globalization;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Orders positions: numbers in parts ("1.5.2"), "before" and "after" around them, none first of all.
/// </summary>
public class FlatPositionComparer : IComparer<IPositioned>, IComparer<string?>
{
    private const int Before = -9999;
    private const int After = 9999;

    private FlatPositionComparer()
    {
    }

    public static FlatPositionComparer Instance { get; } = new();

    public int Compare(IPositioned? a, IPositioned? b) => Compare(a?.Position, b?.Position);

    public int Compare(string? x, string? y)
    {
        if (string.Equals(x, y, StringComparison.Ordinal))
        {
            return 0;
        }

        var left = (x ?? "").AsSpan().Trim().TrimEnd(':');
        var right = (y ?? "").AsSpan().Trim().TrimEnd(':');
        while (true)
        {
            if (left.IsEmpty || right.IsEmpty)
            {
                return left.IsEmpty ? (right.IsEmpty ? 0 : -1) : 1;
            }

            var compared = ComparePart(NextPart(ref left), NextPart(ref right));
            if (compared != 0)
            {
                return compared;
            }
        }
    }

    private static ReadOnlySpan<char> NextPart(ref ReadOnlySpan<char> position)
    {
        // "before.2" and "before2" both are a second place before all.
        foreach (var word in (ReadOnlySpan<string>)["before", "after"])
        {
            if (position.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                var known = position[..word.Length];
                position = position[word.Length..].TrimStart('.');
                return known;
            }
        }

        var dot = position.IndexOf('.');
        var part = dot < 0 ? position : position[..dot];
        position = dot < 0 ? [] : position[(dot + 1)..];
        return part;
    }

    private static int ComparePart(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var (isLeft, left) = NumberOf(x);
        var (isRight, right) = NumberOf(y);
        return isLeft && isRight ? left.CompareTo(right) : x.CompareTo(y, StringComparison.OrdinalIgnoreCase);
    }

    private static (bool IsNumber, int Number) NumberOf(ReadOnlySpan<char> part)
    {
        if (part.Equals("before", StringComparison.OrdinalIgnoreCase))
        {
            return (true, Before);
        }

        if (part.Equals("after", StringComparison.OrdinalIgnoreCase))
        {
            return (true, After);
        }

        return (int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number), number);
    }
}
