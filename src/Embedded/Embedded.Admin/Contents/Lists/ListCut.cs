namespace Embedded.Admin.Contents.Lists;

/// <summary>Cuts a page out of what was read from a place on, one row more than the page shows.</summary>
internal static class ListCut
{
    /// <summary>The page's rows in their order, and the places that lead to the pages beside it.</summary>
    /// <param name="found">What was read; it becomes the page.</param>
    /// <param name="size">The rows of a page.</param>
    /// <param name="before">The place before which was read, from the nearest row on.</param>
    /// <param name="after">The place after which was read.</param>
    /// <param name="placeOf">The place at a row.</param>
    /// <returns>Null where there is less than a page before the place: the first page is to be read whole.</returns>
    public static (List<T> Rows, string? Before, string? After)? Page<T>(List<T> found, int size, ListPlace? before, ListPlace? after, Func<T, string> placeOf)
    {
        var hasMore = found.Count > size;
        if (before is not null && !hasMore)
        {
            return null;
        }

        if (hasMore)
        {
            found.RemoveAt(size);
        }

        if (before is not null)
        {
            found.Reverse();
        }

        return found.Count == 0
            ? (found, null, null)
            : (found, before is not null || after is not null ? placeOf(found[0]) : null, before is not null || hasMore ? placeOf(found[^1]) : null);
    }
}
