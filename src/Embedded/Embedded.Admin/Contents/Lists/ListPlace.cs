using System.Globalization;
using Embedded.Admin.Contents.Lists.Index;

namespace Embedded.Admin.Contents.Lists;

/// <summary>A place between two rows of a list: the row before it, by what the list is sorted by and by its id.</summary>
internal sealed record ListPlace(DateTime Moment, string Text, string ContentItemId)
{
    private const char Separator = '~';

    public static ListPlace Of(ContentListIndex row, ContentOrder order) => order switch
    {
        ContentOrder.Title => new(default, row.SortKey, row.ContentItemId),
        ContentOrder.Created => new(row.CreatedUtc, "", row.ContentItemId),
        _ => new(row.ModifiedUtc, "", row.ContentItemId),
    };

    public static ListPlace? Parse(string text, ContentOrder order)
    {
        // Titles may hold the separator, ids never do.
        if (text.LastIndexOf(Separator) is not (>= 0 and var end))
        {
            return null;
        }

        var (value, id) = (text[..end], text[(end + 1)..]);
        if (order == ContentOrder.Title)
        {
            return new(default, value, id);
        }

        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            ? new(new DateTime(ticks, DateTimeKind.Utc), "", id)
            : null;
    }

    public string ToText(ContentOrder order)
        => (order == ContentOrder.Title ? Text : Moment.Ticks.ToString(CultureInfo.InvariantCulture)) + Separator + ContentItemId;
}
