using System.Security.Claims;
using Embedded.Search.Profiles;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Indexing;
using OrchardCore.Security.Permissions;

namespace Embedded.Search.Index;

/// <summary>
/// Writes an item to the index where a profile names its type and every visitor may see it: counts and suggestions would tell of
/// an item that the results themselves leave out.
/// </summary>
internal sealed class SearchWriter(SearchIndex index, SearchEntryBuilder entries, IIndexProfileStore profiles, IAuthorizationService authorization)
{
    private static readonly ClaimsPrincipal _visitor = new(new ClaimsIdentity());

    public async Task WriteAsync(ContentItem item)
    {
        if (!await IndexedTypes.IncludesAsync(profiles, item.ContentType))
        {
            return;
        }

        if (await authorization.AuthorizeAsync(_visitor, CommonPermissions.ViewContent, item))
        {
            await index.WriteAsync(await entries.BuildAsync(item));
        }
        else
        {
            await index.RemoveAsync(item.ContentItemId);
        }
    }
}
