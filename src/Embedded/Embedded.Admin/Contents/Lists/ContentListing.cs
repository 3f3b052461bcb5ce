using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Contents.Lists;

/// <summary>Reads pages of items by their index, from one place to the next: the last page is found as fast as the first.</summary>
internal sealed class ContentListing(IContentManager contentManager, ISession session, IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    private const int PageSize = 20;

    /// <summary>How often one page reads on where items are kept from this reader by more than their type and owner.</summary>
    private const int MostReads = 5;

    private const int MostWords = 8;

    private ClaimsPrincipal User => accessor.HttpContext!.User;

    /// <summary>What the reader finds of the types; those that the reader may not list are left out.</summary>
    public async Task<ContentListAccess> AccessAsync(IEnumerable<ContentTypeDefinition> types)
    {
        List<string> whole = [], published = [], own = [];
        foreach (var type in types)
        {
            if (await authorization.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.ListContent, [type], contentManager))
            {
                var list = await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, type) ? whole
                    : await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.ViewContent, type) ? published
                    : own;
                list.Add(type.Name);
            }
        }

        return new(User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", [.. whole], [.. published], [.. own]);
    }

    public async Task<ContentListPage> ReadAsync(ContentListAccess access, ContentListFilter filter, int size = PageSize)
    {
        var isBackward = filter.Before is not null;
        var start = filter.Before ?? filter.After;
        var (rows, next) = await ReadAsync(access, filter, start, isBackward, size);
        if (isBackward)
        {
            if (next is null)
            {
                // There is less than a page before the place: the first page is shown whole.
                return await ReadAsync(access, filter with { Before = null, After = null }, size);
            }

            rows.Reverse();
        }

        // Beside a place there is what led to it; where nothing is left of the page, the place itself leads back.
        var first = rows.Count > 0 ? ListPlace.Of(rows[0].Index, filter.Order) : start;
        var last = rows.Count > 0 ? ListPlace.Of(rows[^1].Index, filter.Order) : start;
        var (before, after) = isBackward ? (next, last) : (start is null ? null : first, next);

        return new(await ShownAsync(rows), before?.ToText(filter.Order), after?.ToText(filter.Order));
    }

    private async Task<(List<(ContentItemIndex Index, ContentItem Item, bool MayEdit)> Rows, ListPlace? Next)> ReadAsync(ContentListAccess access, ContentListFilter filter, ListPlace? place, bool isBackward, int size)
    {
        List<(ContentItemIndex Index, ContentItem Item, bool MayEdit)> rows = [];
        for (var read = 0; read < MostReads; read++)
        {
            var found = (await QueryFrom(access, filter, place, isBackward).Take(size + 1).ListAsync()).ToArray();
            var items = (await contentManager.GetAsync(found.Select(row => row.ContentItemId), VersionOptions.Latest)).ToDictionary(item => item.ContentItemId);
            foreach (var row in found)
            {
                if (!items.TryGetValue(row.ContentItemId, out var item) || await AccessToAsync(item) is not { } mayEdit)
                {
                    continue;
                }

                if (rows.Count == size)
                {
                    return (rows, ListPlace.Of(rows[^1].Index, filter.Order));
                }

                rows.Add((row, item, mayEdit));
            }

            if (found.Length <= size)
            {
                return (rows, null);
            }

            place = ListPlace.Of(found[^1], filter.Order);
        }

        return (rows, place);
    }

    private IQueryIndex<ContentItemIndex> QueryFrom(ContentListAccess access, ContentListFilter filter, ListPlace? place, bool isBackward)
    {
        var query = Query(access, filter);
        if (place is not null)
        {
            var (moment, text, id) = place;
            query = (filter.Order, isBackward) switch
            {
                (ContentOrder.Modified, false) => query.Where(row => row.ModifiedUtc <= moment && (row.ModifiedUtc < moment || row.ContentItemId.CompareTo(id) < 0)),
                (ContentOrder.Modified, true) => query.Where(row => row.ModifiedUtc >= moment && (row.ModifiedUtc > moment || row.ContentItemId.CompareTo(id) > 0)),
                (ContentOrder.Created, false) => query.Where(row => row.CreatedUtc <= moment && (row.CreatedUtc < moment || row.ContentItemId.CompareTo(id) < 0)),
                (ContentOrder.Created, true) => query.Where(row => row.CreatedUtc >= moment && (row.CreatedUtc > moment || row.ContentItemId.CompareTo(id) > 0)),
                (_, false) => query.Where(row => (row.DisplayText ?? "").CompareTo(text) > 0 || ((row.DisplayText ?? "") == text && row.ContentItemId.CompareTo(id) > 0)),
                (_, true) => query.Where(row => (row.DisplayText ?? "").CompareTo(text) < 0 || ((row.DisplayText ?? "") == text && row.ContentItemId.CompareTo(id) < 0)),
            };
        }

        return (filter.Order, isBackward) switch
        {
            (ContentOrder.Modified, false) => query.OrderByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.ContentItemId),
            (ContentOrder.Modified, true) => query.OrderBy(row => row.ModifiedUtc).ThenBy(row => row.ContentItemId),
            (ContentOrder.Created, false) => query.OrderByDescending(row => row.CreatedUtc).ThenByDescending(row => row.ContentItemId),
            (ContentOrder.Created, true) => query.OrderBy(row => row.CreatedUtc).ThenBy(row => row.ContentItemId),
            (_, false) => query.OrderBy(row => row.DisplayText ?? "").ThenBy(row => row.ContentItemId),
            (_, true) => query.OrderByDescending(row => row.DisplayText ?? "").ThenByDescending(row => row.ContentItemId),
        };
    }

    private IQueryIndex<ContentItemIndex> Query(ContentListAccess access, ContentListFilter filter)
    {
        var (user, whole, published, own) = filter.Type is { } type ? access.Only(type) : access;
        var query = published.Length + own.Length == 0
            ? session.QueryIndex<ContentItemIndex>(row => row.Latest && row.ContentType.IsIn(whole))
            : session.QueryIndex<ContentItemIndex>(row => row.Latest
                && (row.ContentType.IsIn(whole)
                    || (row.ContentType.IsIn(published) && (row.Published || row.Owner == user))
                    || (row.ContentType.IsIn(own) && row.Owner == user)));
        if (filter.IsMine)
        {
            query = query.Where(row => row.Owner == user);
        }

        query = filter.Status switch
        {
            ContentStatus.Published => query.Where(row => row.Published),
            ContentStatus.Draft => query.Where(row => !row.Published && row.ContentItemId.IsNotIn<ContentItemIndex>(other => other.ContentItemId, other => other.Published && !other.Latest)),
            ContentStatus.Changed => query.Where(row => !row.Published && row.ContentItemId.IsIn<ContentItemIndex>(other => other.ContentItemId, other => other.Published && !other.Latest)),
            _ => query,
        };
        foreach (var word in filter.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords))
        {
            // Databases that tell capitals apart find a word as it begins a title, in capitals, and inside.
            var culture = CultureInfo.CurrentCulture;
            var (small, large) = (word.ToLower(culture), word.ToUpper(culture));
            var capital = large[..1] + small[1..];
            query = query.Where(row => row.DisplayText!.Contains(word) || row.DisplayText!.Contains(small) || row.DisplayText!.Contains(large) || row.DisplayText!.Contains(capital));
        }

        return query;
    }

    /// <summary>The title alone tells: an item is listed for who may edit it, and, once it is published, for who may view it; null for others.</summary>
    private async Task<bool?> AccessToAsync(ContentItem item)
    {
        if (await MayAsync(CommonPermissions.EditContent, item))
        {
            return true;
        }

        return item.Published && await MayAsync(CommonPermissions.ViewContent, item) ? false : null;
    }

    private async Task<IReadOnlyList<ContentListRow>> ShownAsync(List<(ContentItemIndex Index, ContentItem Item, bool MayEdit)> rows)
    {
        var drafts = rows.Where(row => !row.Index.Published).Select(row => row.Index.ContentItemId).ToArray();
        var changed = drafts.Length == 0
            ? []
            : (await session.QueryIndex<ContentItemIndex>(row => row.Published && row.ContentItemId.IsIn(drafts)).ListAsync()).Select(row => row.ContentItemId).ToHashSet();

        List<ContentListRow> shown = [];
        foreach (var (index, item, mayEdit) in rows)
        {
            shown.Add(new ContentListRow(
                item,
                index.Published ? ContentStatus.Published : changed.Contains(index.ContentItemId) ? ContentStatus.Changed : ContentStatus.Draft,
                mayEdit,
                await MayAsync(CommonPermissions.PublishContent, item),
                await MayAsync(CommonPermissions.CloneContent, item),
                await MayAsync(CommonPermissions.DeleteContent, item)));
        }

        return shown;
    }

    private Task<bool> MayAsync(Permission permission, ContentItem item) => authorization.AuthorizeAsync(User, permission, (object)item);
}
