using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace Samples.Bulletin.Controllers;

[Admin]
public sealed class AdminController : Controller
{
    public IActionResult Index() => Content("admin " + AdminAttribute.IsApplied(HttpContext));

    [Admin("bulletin/{id}", "BulletinEdit")]
    public IActionResult Edit(string id) => Content($"edit {id} at {Url.RouteUrl("BulletinEdit", new { area = "Samples.Bulletin", id })}");
}
