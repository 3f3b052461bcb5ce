using Microsoft.AspNetCore.Mvc;
using OrchardCore.Modules;

namespace Samples.Bulletin.Controllers;

[Feature("Samples.Bulletin.Archive")]
[Route("luu-tru")]
public sealed class ArchiveController : Controller
{
    [HttpGet("{year:int}")]
    public IActionResult Year(int year) => Content($"archive {year} of {RouteData.Values["area"]}");
}
