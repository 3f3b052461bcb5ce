using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using Portal.Associations.Models;
using Portal.Associations.Records;
using Portal.Associations.Services;

namespace Portal.Associations.Controllers;

/// <summary>The records of member associations in the admin, and what is missing in each.</summary>
[Admin]
public sealed class AssociationRecordsController(
    AssociationRecords records,
    AssociationPresenter presenter,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization) : Controller
{
    private const int PageSize = 30;

    /// <summary><c>GET /Admin/Associations?query=&amp;gap=&amp;page=</c>.</summary>
    [Admin("Associations", "Associations")]
    [HttpGet]
    public async Task<IActionResult> Index(RecordFilter filter, int page = 1)
    {
        if (await definitions.GetTypeDefinitionAsync(nameof(Association)) is not { } type)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.ListContent, [type], contentManager))
        {
            return Forbid();
        }

        filter = filter.Known();
        var year = await records.YearAsync();
        var count = await records.CountAsync(filter, year);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = new List<AssociationRecord>();
        foreach (var item in await records.ListAsync(filter, year, (page - 1) * PageSize, PageSize))
        {
            var mayEdit = await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item);
            shown.Add(new AssociationRecord(await presenter.SummarizeAsync(item), AssociationGaps.In(item, year), mayEdit));
        }

        return View(new AssociationRecordsPage
        {
            Filter = filter,
            Records = shown,
            Gaps = await records.CountGapsAsync(year),
            Count = count,
            Page = page,
            Pages = pages,
            MayAdd = await authorization.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.EditContent, [type], contentManager),
        });
    }
}
