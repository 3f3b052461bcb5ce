using System.Globalization;

namespace Embedded.Media.Catalogue;

/// <summary>A place between two files of a list: the file before it, by what the list is sorted by and by its key.</summary>
internal sealed record MediaPlace(long Number, string Name, string PathKey)
{
    private const char Separator = '~';

    /// <summary>The moment in an order by time.</summary>
    public DateTime Moment => new(Number, DateTimeKind.Utc);

    public static MediaPlace Of(MediaEntryIndex row, MediaOrder order) => order switch
    {
        MediaOrder.Name => new(0, row.Name, row.PathKey),
        MediaOrder.Size => new(row.Length, "", row.PathKey),
        _ => new(row.StoredUtc.Ticks, "", row.PathKey),
    };

    public static MediaPlace? Parse(string? text, MediaOrder order)
    {
        // Names may hold the separator, keys never do.
        if (text is null || text.Any(char.IsControl) || text.LastIndexOf(Separator) is not (>= 0 and var end))
        {
            return null;
        }

        var (value, key) = (text[..end], text[(end + 1)..]);
        if (order == MediaOrder.Name)
        {
            return new(0, value, key);
        }

        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateTime.MaxValue.Ticks ? new(number, "", key) : null;
    }

    public string ToText(MediaOrder order)
        => (order == MediaOrder.Name ? Name : Number.ToString(CultureInfo.InvariantCulture)) + Separator + PathKey;
}
