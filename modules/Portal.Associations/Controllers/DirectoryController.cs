using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.Settings;
using Portal.Associations.Services;
using Portal.Associations.ViewModels;

namespace Portal.Associations.Controllers;

/// <summary>The directory of member associations.</summary>
public sealed class DirectoryController(AssociationDirectoryBuilder builder, IShapeFactory shapeFactory, ISiteService siteService) : Controller
{
    /// <summary>The directory shows twice as many entries a page as lists of articles do: an entry is small.</summary>
    private const int PageFactor = 2;

    /// <summary>A page of the directory, narrowed by field, status and name.</summary>
    [HttpGet("/" + AssociationPaths.DirectoryPath)]
    [HttpHead("/" + AssociationPaths.DirectoryPath)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "linh-vuc")] string? field,
        [FromQuery(Name = "tinh-trang")] string? status,
        [FromQuery(Name = "q")] string? query,
        [FromQuery(Name = "trang")] int page = 1)
    {
        if (!ModelState.IsValid || page < 1)
        {
            return NotFound();
        }

        var found = true;
        var pageSize = PageFactor * (await siteService.GetSiteSettingsAsync()).PageSize;
        var shape = await shapeFactory.CreateAsync<AssociationDirectoryViewModel>("AssociationDirectory", async model =>
            found = await builder.BuildAsync(model, Chosen(field), Chosen(status), query, page, pageSize));

        return found ? View(shape) : NotFound();
    }

    /// <summary>A form without scripts sends what is not chosen too, as nothing.</summary>
    private static string? Chosen(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
