using System.Security.Claims;
using Embedded.Admin.Contents.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Contents.Bin;

/// <summary>What was deleted, for those who may delete it.</summary>
internal sealed class ContentBin(ISession session, IContentDefinitionManager definitions, IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    private const int PageSize = 20;

    private ClaimsPrincipal User => accessor.HttpContext!.User;

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    /// <summary>Whether the reader may delete items of any of the types, were it only the own.</summary>
    public async Task<bool> IsForReaderAsync(IEnumerable<string> types)
    {
        foreach (var type in types)
        {
            if (await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.DeleteContent, type, UserId))
            {
                return true;
            }
        }

        return false;
    }

    public async Task<BinEntry?> FindAsync(string contentItemId)
        => await session.Query<BinEntry, BinEntryIndex>(index => index.ContentItemId == contentItemId).OrderByDescending(index => index.DeletedUtc).FirstOrDefaultAsync();

    /// <summary>A page of it, the last deleted first; null for who may delete nothing.</summary>
    public async Task<(IReadOnlyList<BinEntry> Entries, string? Before, string? After)?> ReadAsync(ListPlace? before, ListPlace? after)
    {
        List<string> whole = [], own = [];
        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.DeleteContent, type))
            {
                whole.Add(type.Name);
            }
            else if (await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.DeleteContent, type, UserId))
            {
                own.Add(type.Name);
            }
        }

        if (whole.Count + own.Count == 0)
        {
            return null;
        }

        var user = UserId;
        var query = session.Query<BinEntry, BinEntryIndex>(index => index.ContentType.IsIn(whole) || (index.ContentType.IsIn(own) && index.Owner == user));
        var (moment, _, id) = before ?? after ?? new ListPlace(default, "", "");
        query = before is not null ? query.Where(index => index.DeletedUtc >= moment && (index.DeletedUtc > moment || index.ContentItemId.CompareTo(id) > 0))
            : after is not null ? query.Where(index => index.DeletedUtc <= moment && (index.DeletedUtc < moment || index.ContentItemId.CompareTo(id) < 0))
            : query;
        query = before is not null
            ? query.OrderBy(index => index.DeletedUtc).ThenBy(index => index.ContentItemId)
            : query.OrderByDescending(index => index.DeletedUtc).ThenByDescending(index => index.ContentItemId);
        var entries = (await query.Take(PageSize + 1).ListAsync()).ToList();

        return ListCut.Page(entries, PageSize, before, after, Place) is var (page, first, last)
            ? (await RestorableAsync(page), first, last)
            : await ReadAsync(null, null);
    }

    private static string Place(BinEntry entry) => new ListPlace(entry.DeletedUtc, "", entry.ContentItemId).ToText(default);

    /// <summary>The type and the owner tell most; the rest is asked of the item itself.</summary>
    private async Task<IReadOnlyList<BinEntry>> RestorableAsync(List<BinEntry> entries)
    {
        var ids = entries.Select(entry => entry.ContentItemVersionId).ToArray();
        var versions = ids.Length == 0
            ? []
            : (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(ids)).ListAsync()).ToDictionary(version => version.ContentItemVersionId);
        List<BinEntry> restorable = [];
        foreach (var entry in entries)
        {
            if (versions.TryGetValue(entry.ContentItemVersionId, out var version) && await authorization.AuthorizeAsync(User, CommonPermissions.DeleteContent, (object)version))
            {
                restorable.Add(entry);
            }
        }

        return restorable;
    }
}
