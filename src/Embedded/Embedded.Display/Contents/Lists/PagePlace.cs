using System.Globalization;

namespace Embedded.Display.Contents.Lists;

/// <summary>
/// Where a page of a list begins or ends, as links to its neighbours say it: "638000000000000000.4x5y…", the value that sorts the list
/// and the item, which tells apart items of one value. Orchard Core's own links have the value alone.
/// </summary>
internal readonly record struct PagePlace(long Value, string ContentItemId)
{
    private const char Separator = '.';

    public static PagePlace? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var end = text.IndexOf(Separator, StringComparison.Ordinal);

        return long.TryParse(end < 0 ? text : text.AsSpan(0, end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? new PagePlace(value, end < 0 ? "" : text[(end + 1)..])
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}{Separator}{ContentItemId}");
}
