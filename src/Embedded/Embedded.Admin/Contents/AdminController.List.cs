using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using YesSql;
using YesSql.Services;

namespace Embedded.Admin.Contents;

/// <content>Lists of items.</content>
public sealed partial class AdminController
{
    private const int PageSize = 20;

    /// <summary><c>GET /Admin/Contents/ContentItems/{contentTypeId?}</c>: the newest first.</summary>
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    [HttpGet]
    [ActionName("List")]
    public async Task<IActionResult> ListAsync(string? contentTypeId)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => string.IsNullOrEmpty(contentTypeId) || type.Name == contentTypeId).ToArray();
        if (types.Length == 0)
        {
            return NotFound();
        }

        var names = await ListedAsync(types);
        if (names.Length == 0)
        {
            return Forbid();
        }

        var items = await session
            .Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(names))
            .OrderByDescending(index => index.ModifiedUtc)
            .Take(PageSize)
            .ListAsync();

        return View("List", new ContentListViewModel(contentTypeId, await VisibleAsync(items)));
    }

    private async Task<string[]> ListedAsync(IEnumerable<ContentTypeDefinition> types)
    {
        var names = new List<string>();
        foreach (var type in types)
        {
            if (await authorization.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.ListContent, [type], contentManager))
            {
                names.Add(type.Name);
            }
        }

        return [.. names];
    }

    /// <summary>The title alone tells: an item is listed for who may edit it, and, once it is published, for who may view it.</summary>
    private async Task<IReadOnlyList<ContentItem>> VisibleAsync(IEnumerable<ContentItem> items)
    {
        var visible = new List<ContentItem>();
        foreach (var item in items)
        {
            if (await MayAsync(CommonPermissions.EditContent, item) || (item.Published && await MayAsync(CommonPermissions.ViewContent, item)))
            {
                visible.Add(item);
            }
        }

        return visible;
    }
}
