using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
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

        if (!await authorization.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.ListContent, types, contentManager))
        {
            return Forbid();
        }

        var names = types.Select(type => type.Name).ToArray();
        var items = await session
            .Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(names))
            .OrderByDescending(index => index.ModifiedUtc)
            .Take(PageSize)
            .ListAsync();

        return View("List", new ContentListViewModel(contentTypeId, [.. items]));
    }
}
