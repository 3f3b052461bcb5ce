using Embedded.Admin.Contents.Lists;
using Embedded.Admin.Contents.Lists.Index;
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

    private ContentListScopes Scopes => HttpContext.RequestServices.GetRequiredService<ContentListScopes>();

    /// <summary><c>GET /Admin/Contents/ContentItems/{contentTypeId?}</c>, narrowed and sorted as the address says.</summary>
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    [HttpGet]
    [ActionName("List")]
    public async Task<IActionResult> ListAsync(string? contentTypeId, [FromQuery] ContentListAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (await Scopes.OfAsync(contentTypeId) is not { } list)
        {
            return NotFound();
        }

        var (single, types, access, terms) = list;
        if (access.IsEmpty)
        {
            return Forbid();
        }

        var filter = await Scopes.ParseAsync(list, address);
        var page = await Listing.ReadAsync(access, filter);

        return View("List", new ContentListViewModel
        {
            ContentType = single?.Name,
            Heading = single is null ? null : Names.Of(single),
            MayCreate = single?.IsCreatable() == true
                && await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, single, UserId),
            HasBin = await Deleted.IsForReaderAsync(access.Types),
            Types = types.Where(type => access.Types.Contains(type.Name)).ToDictionary(type => type.Name, Names.Of),
            Terms = terms,
            Owners = await Scopes.OwnersAsync(list),
            Running = await Jobs.RunningAsync(UserId),
            IsFilling = !await HttpContext.RequestServices.GetRequiredService<ContentListState>().IsFilledAsync(HttpContext.RequestServices),
            Address = filter.ToAddress(),
            IsNarrowed = filter.IsNarrowed,
            IsUnderstood = filter.IsUnderstood,
            Rows = await HttpContext.RequestServices.GetRequiredService<ListTags>().AddAsync(page.Rows),
            Before = page.Before,
            After = page.After,
        });
    }
}
