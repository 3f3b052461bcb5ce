using OrchardCore.Modules.Services;
using YesSql;
using YesSql.Services;

namespace Embedded.Media.Catalogue;

/// <summary>Reads pages of files by their index, from one place to the next: the last page is found as fast as the first.</summary>
internal sealed class MediaListing(ISession session, ISlugService slugs)
{
    public const int PageSize = 48;

    private const int MostWords = 8;

    public async Task<MediaListPage> ReadAsync(MediaFilter filter, int size = PageSize)
    {
        var isBackward = filter.Before is not null;
        var place = filter.Before ?? filter.After;
        var rows = (await Sorted(At(Query(filter), filter.Order, place, isBackward), filter.Order, isBackward).Take(size + 1).ListAsync()).ToList();
        var hasMore = rows.Count > size;
        if (isBackward && !hasMore)
        {
            // There is less than a page before the place: the first page is shown whole.
            return await ReadAsync(filter with { Before = null, After = null }, size);
        }

        if (hasMore)
        {
            rows.RemoveAt(size);
        }

        if (isBackward)
        {
            rows.Reverse();
        }

        var (first, last) = rows.Count == 0 ? (place, place) : (MediaPlace.Of(rows[0], filter.Order), MediaPlace.Of(rows[^1], filter.Order));

        return new(await EntriesAsync(rows), place is null ? null : first?.ToText(filter.Order), isBackward || hasMore ? last?.ToText(filter.Order) : null);
    }

    private IQueryIndex<MediaEntryIndex> Query(MediaFilter filter)
    {
        var query = session.QueryIndex<MediaEntryIndex>();
        if (filter.Folder is { } folder)
        {
            var key = MediaNames.KeyOf(folder);
            query = query.Where(row => row.FolderKey == key);
        }

        if (filter.Areas is { } areas)
        {
            var names = areas.ToArray();
            query = query.Where(row => row.Area.IsIn(names));
        }

        if (filter.Kind is { } kind)
        {
            var number = (int)kind;
            query = query.Where(row => row.Kind == number);
        }

        if (filter.Extensions is { Count: > 0 } extensions)
        {
            var lower = extensions.Select(extension => extension.ToLowerInvariant()).ToArray();
            query = query.Where(row => row.Extension.IsIn(lower));
        }

        foreach (var word in filter.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            var words = MediaWords.Of(slugs, word);
            query = query.Where(row => row.Words.Contains(words));
        }

        return query;
    }

    private static IQueryIndex<MediaEntryIndex> At(IQueryIndex<MediaEntryIndex> query, MediaOrder order, MediaPlace? place, bool isBackward)
    {
        if (place is null)
        {
            return query;
        }

        var (number, name, key) = place;
        var moment = order == MediaOrder.Newest ? place.Moment : default;

        return (order, isBackward) switch
        {
            (MediaOrder.Newest, false) => query.Where(row => row.StoredUtc <= moment && (row.StoredUtc < moment || row.PathKey.CompareTo(key) < 0)),
            (MediaOrder.Newest, true) => query.Where(row => row.StoredUtc >= moment && (row.StoredUtc > moment || row.PathKey.CompareTo(key) > 0)),
            (MediaOrder.Size, false) => query.Where(row => row.Length <= number && (row.Length < number || row.PathKey.CompareTo(key) < 0)),
            (MediaOrder.Size, true) => query.Where(row => row.Length >= number && (row.Length > number || row.PathKey.CompareTo(key) > 0)),
            (_, false) => query.Where(row => row.Name.CompareTo(name) > 0 || (row.Name == name && row.PathKey.CompareTo(key) > 0)),
            (_, true) => query.Where(row => row.Name.CompareTo(name) < 0 || (row.Name == name && row.PathKey.CompareTo(key) < 0)),
        };
    }

    private static IQueryIndex<MediaEntryIndex> Sorted(IQueryIndex<MediaEntryIndex> query, MediaOrder order, bool isBackward) => (order, isBackward) switch
    {
        (MediaOrder.Newest, false) => query.OrderByDescending(row => row.StoredUtc).ThenByDescending(row => row.PathKey),
        (MediaOrder.Newest, true) => query.OrderBy(row => row.StoredUtc).ThenBy(row => row.PathKey),
        (MediaOrder.Size, false) => query.OrderByDescending(row => row.Length).ThenByDescending(row => row.PathKey),
        (MediaOrder.Size, true) => query.OrderBy(row => row.Length).ThenBy(row => row.PathKey),
        (_, false) => query.OrderBy(row => row.Name).ThenBy(row => row.PathKey),
        (_, true) => query.OrderByDescending(row => row.Name).ThenByDescending(row => row.PathKey),
    };

    private async Task<IReadOnlyList<MediaEntry>> EntriesAsync(List<MediaEntryIndex> rows)
    {
        var keys = rows.Select(row => row.PathKey).ToArray();
        var entries = keys.Length == 0
            ? []
            : (await session.Query<MediaEntry, MediaEntryIndex>(row => row.PathKey.IsIn(keys)).ListAsync()).DistinctBy(entry => entry.Path).ToDictionary(entry => MediaNames.KeyOf(entry.Path));

        return [.. keys.Distinct().Where(entries.ContainsKey).Select(key => entries[key])];
    }
}
