using System.Security.Claims;
using Embedded.Admin.Contents.Lists.Index;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Contents.Lists;

/// <summary>Reads pages of items by their index, from one place to the next: the last page is found as fast as the first.</summary>
internal sealed class ContentListing(IContentManager contentManager, ISession session, IAuthorizationService authorization, ILocalClock clock, IHttpContextAccessor accessor)
{
    private const int PageSize = 20;

    /// <summary>How often one page reads on where items are kept from this reader by more than their type and owner.</summary>
    private const int MostReads = 5;

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

    public async Task<ContentListQuery> QueryAsync(ContentListAccess access, ContentListFilter filter) => new(
        session,
        access,
        filter,
        new ContentListPeriod(
            filter.From is { } from ? await StartOfAsync(from) : null,
            filter.To is { } to && to < DateOnly.MaxValue ? await StartOfAsync(to.AddDays(1)) : null));

    // The first days of the calendar are before UTC has any.
    private async Task<DateTime> StartOfAsync(DateOnly day)
        => day.Year < 1900 ? DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc) : await clock.ConvertToUtcAsync(day.ToDateTime(TimeOnly.MinValue));

    private async Task<(List<(ContentListIndex Index, ContentItem Item, bool MayEdit)> Rows, ListPlace? Next)> ReadAsync(ContentListAccess access, ContentListFilter filter, ListPlace? place, bool isBackward, int size)
    {
        List<(ContentListIndex Index, ContentItem Item, bool MayEdit)> rows = [];
        var query = await QueryAsync(access, filter);
        for (var read = 0; read < MostReads; read++)
        {
            var found = await query.ReadAsync(place, isBackward, size + 1);
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

            if (found.Count <= size)
            {
                return (rows, null);
            }

            place = ListPlace.Of(found[^1], filter.Order);
        }

        return (rows, place);
    }

    /// <summary>The title alone tells: an item is listed for who may edit it, and, once it is published, for who may view it; null for others.</summary>
    public async Task<bool?> AccessToAsync(ContentItem item)
    {
        if (await MayAsync(CommonPermissions.EditContent, item))
        {
            return true;
        }

        return item.Published && await MayAsync(CommonPermissions.ViewContent, item) ? false : null;
    }

    private async Task<IReadOnlyList<ContentListRow>> ShownAsync(List<(ContentListIndex Index, ContentItem Item, bool MayEdit)> rows)
    {
        var drafts = rows.Where(row => !row.Index.Published).Select(row => row.Index.ContentItemId).ToArray();
        var changed = drafts.Length == 0
            ? []
            : (await session.QueryIndex<ContentListIndex>(row => !row.Latest && row.ContentItemId.IsIn(drafts)).ListAsync()).Select(row => row.ContentItemId).ToHashSet();

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
