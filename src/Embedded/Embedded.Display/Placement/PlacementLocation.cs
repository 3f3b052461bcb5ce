namespace Embedded.Display.Placement;

/// <summary>The parts of a location such as "/Content:5#Details@group%card|column".</summary>
internal sealed record PlacementLocation(bool IsLayoutZone, string[] Zones, string? Position, string? Tab, string? Group, string? Card, string? Column)
{
    private const string Marks = ":#@%|";

    public static PlacementLocation Parse(string? location)
    {
        var text = location ?? "";
        var isLayoutZone = text.StartsWith('/');
        var zones = text[..EndOf(text, 0)].TrimStart('/');

        return new PlacementLocation(
            isLayoutZone,
            zones.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            After(text, ':'),
            After(text, '#'),
            After(text, '@'),
            After(text, '%'),
            After(text, '|'));
    }

    private static string? After(string text, char mark)
    {
        var start = text.IndexOf(mark, StringComparison.Ordinal);

        return start < 0 ? null : text[(start + 1)..EndOf(text, start + 1)].Trim();
    }

    private static int EndOf(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny(Marks);

        return end < 0 ? text.Length : start + end;
    }
}
