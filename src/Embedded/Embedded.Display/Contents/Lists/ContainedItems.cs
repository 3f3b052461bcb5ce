using System.Globalization;
using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Lists.Indexes;
using OrchardCore.Navigation;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Display.Contents.Lists;

/// <summary>Reads one page of content items by index: the newest first, or in the order that editors gave them.</summary>
internal sealed class ContainedItems(ISession session)
{
    /// <summary>The published items of a list; the pager is told what stands before and after the page.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(string listId, bool isOrdered, PagerSlim pager)
    {
        if (!isOrdered)
        {
            return await ListNewestAsync(() => session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listId && index.Published), pager);
        }

        var (before, after) = (Position(pager.Before), Position(pager.After));
        var query = before is { } end
            ? session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listId && index.Published && index.Order < end).OrderByDescending(index => index.Order)
            : after is { } start
                ? session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listId && index.Published && index.Order > start).OrderBy(index => index.Order)
                : session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listId && index.Published).OrderBy(index => index.Order);

        return Turn(
            pager,
            [.. await query.Take(pager.PageSize + 1).ListAsync()],
            isBackward: before is not null,
            isFirst: after is null,
            item => (item.As<OrchardCore.Lists.Models.ContainedPart>()?.Order ?? 0).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The published items that the query finds, the newest first.</summary>
    public static async Task<IReadOnlyList<ContentItem>> ListNewestAsync<TIndex>(Func<IQuery<ContentItem, TIndex>> find, PagerSlim pager)
        where TIndex : class, IIndex
    {
        var (before, after) = (Moment(pager.Before), Moment(pager.After));
        var query = before is { } end
            ? find().With<ContentItemIndex>(index => index.CreatedUtc > end).OrderBy(index => index.CreatedUtc)
            : after is { } start
                ? find().With<ContentItemIndex>(index => index.CreatedUtc < start).OrderByDescending(index => index.CreatedUtc)
                : find().With<ContentItemIndex>().OrderByDescending(index => index.CreatedUtc);

        return Turn(
            pager,
            [.. await query.Take(pager.PageSize + 1).ListAsync()],
            isBackward: before is not null,
            isFirst: after is null,
            item => (item.CreatedUtc?.Ticks ?? 0).ToString(CultureInfo.InvariantCulture));
    }

    // One item more than a page was asked for: it tells whether there is another page in that direction.
    private static List<ContentItem> Turn(PagerSlim pager, List<ContentItem> items, bool isBackward, bool isFirst, Func<ContentItem, string> place)
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
        pager.Before = hasBefore && items.Count > 0 ? place(items[0]) : null;
        pager.After = hasAfter && items.Count > 0 ? place(items[^1]) : null;

        return items;
    }

    private static int? Position(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position) ? position : null;

    private static DateTime? Moment(string? text)
        => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;
}
