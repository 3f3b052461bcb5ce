using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Navigation;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Display.Contents.Lists;

/// <summary>
/// Reads one page of content items by index: the newest first, or in the order that editors gave them. Items of one moment or one place
/// follow in the order of their ids, so that a page between them leaves none out.
/// </summary>
internal sealed class ContainedItems(ISession session)
{
    /// <summary>The published items of a list; the pager is told what stands before and after the page.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(string listId, bool isOrdered, PagerSlim pager)
    {
        if (!isOrdered)
        {
            return await ListNewestAsync(() => session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listId && index.Published), pager);
        }

        var (before, after) = (PagePlace.Parse(pager.Before), PagePlace.Parse(pager.After));
        var (order, id) = (before ?? after).GetValueOrDefault();
        var query = session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listId && index.Published);

        query = before is not null
            ? query.Where(index => index.Order < order || (index.Order == order && index.ContentItemId!.CompareTo(id) < 0))
            : after is not null
                ? query.Where(index => index.Order > order || (index.Order == order && index.ContentItemId!.CompareTo(id) > 0))
                : query;
        query = before is not null
            ? query.OrderByDescending(index => index.Order).ThenByDescending(index => index.ContentItemId)
            : query.OrderBy(index => index.Order).ThenBy(index => index.ContentItemId);

        return Turn(
            pager,
            [.. await query.Take(pager.PageSize + 1).ListAsync()],
            isBackward: before is not null,
            isFirst: after is null,
            item => item.As<ContainedPart>()?.Order ?? 0);
    }

    /// <summary>The published items that the query finds, the newest first.</summary>
    public static async Task<IReadOnlyList<ContentItem>> ListNewestAsync<TIndex>(Func<IQuery<ContentItem, TIndex>> find, PagerSlim pager)
        where TIndex : class, IIndex
    {
        var (before, after) = (Moment(pager.Before), Moment(pager.After));
        var (moment, id) = (before ?? after).GetValueOrDefault();
        var query = before is not null
            ? find().With<ContentItemIndex>(index => index.CreatedUtc >= moment && (index.CreatedUtc > moment || index.ContentItemId.CompareTo(id) > 0))
                .OrderBy(index => index.CreatedUtc).ThenBy(index => index.ContentItemId)
            : (after is not null
                ? find().With<ContentItemIndex>(index => index.CreatedUtc <= moment && (index.CreatedUtc < moment || index.ContentItemId.CompareTo(id) < 0))
                : find().With<ContentItemIndex>())
                .OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.ContentItemId);

        return Turn(
            pager,
            [.. await query.Take(pager.PageSize + 1).ListAsync()],
            isBackward: before is not null,
            isFirst: after is null,
            item => item.CreatedUtc?.Ticks ?? 0);
    }

    // One item more than a page was asked for: it tells whether there is another page in that direction.
    private static List<ContentItem> Turn(PagerSlim pager, List<ContentItem> items, bool isBackward, bool isFirst, Func<ContentItem, long> value)
    {
        var hasMore = items.Count > pager.PageSize;
        if (hasMore)
        {
            items.RemoveAt(items.Count - 1);
        }

        if (isBackward)
        {
            items.Reverse();
        }

        var hasBefore = isBackward ? hasMore : !isFirst;
        var hasAfter = isBackward || hasMore;
        pager.Before = hasBefore && items.Count > 0 ? Place(items[0]) : null;
        pager.After = hasAfter && items.Count > 0 ? Place(items[^1]) : null;

        return items;

        string Place(ContentItem item) => new PagePlace(value(item), item.ContentItemId).ToString();
    }

    private static (DateTime Moment, string ContentItemId)? Moment(string? text)
        => PagePlace.Parse(text) is { Value: >= 0 } place && place.Value <= DateTime.MaxValue.Ticks
            ? (new DateTime(place.Value, DateTimeKind.Utc), place.ContentItemId)
            : null;
}
