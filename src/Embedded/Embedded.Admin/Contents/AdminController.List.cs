using System.Security.Claims;
using Embedded.Admin.Contents.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace Embedded.Admin.Contents;

/// <content>Lists of items.</content>
public sealed partial class AdminController
{
    private ContentListing Listing => HttpContext.RequestServices.GetRequiredService<ContentListing>();

    /// <summary><c>GET /Admin/Contents/ContentItems/{contentTypeId?}</c>, narrowed and sorted as the address says.</summary>
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    [HttpGet]
    [ActionName("List")]
    public async Task<IActionResult> ListAsync(string? contentTypeId, [FromQuery] ContentListAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var types = (await definitions.ListTypeDefinitionsAsync())
            .Where(type => string.IsNullOrEmpty(contentTypeId) ? type.IsListable() : type.Name == contentTypeId)
            .ToArray();
        if (types.Length == 0)
        {
            return NotFound();
        }

        var access = await Listing.AccessAsync(types);
        if (access.IsEmpty)
        {
            return Forbid();
        }

        var filter = ContentListFilter.Parse(address, access.Types);
        var page = await Listing.ReadAsync(access, filter);
        var single = string.IsNullOrEmpty(contentTypeId) ? null : types[0];

        return View("List", new ContentListViewModel
        {
            ContentType = single?.Name,
            Heading = single?.DisplayName,
            MayCreate = single?.IsCreatable() == true
                && await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, single, User.FindFirstValue(ClaimTypes.NameIdentifier)),
            HasBin = await Deleted.IsForReaderAsync(access.Types),
            Types = types.Where(type => access.Types.Contains(type.Name)).ToDictionary(type => type.Name, type => type.DisplayName),
            Address = new ContentListAddress
            {
                Q = filter.Text.Length == 0 ? null : filter.Text,
                Type = filter.Type,
                Status = filter.Status?.ToString(),
                Mine = filter.IsMine ? "true" : null,
                Sort = filter.Order == default ? null : filter.Order.ToString(),
            },
            IsNarrowed = filter.IsNarrowed,
            IsUnderstood = filter.IsUnderstood,
            Rows = page.Rows,
            Before = page.Before,
            After = page.After,
        });
    }
}
