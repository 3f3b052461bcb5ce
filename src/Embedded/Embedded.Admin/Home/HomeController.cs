using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace Embedded.Admin.Home;

/// <summary>The admin's first page.</summary>
[Feature("OrchardCore.Admin")]
[Admin]
public sealed class HomeController : Controller
{
    /// <summary><c>GET /Admin</c>.</summary>
    public IActionResult Index() => View();
}
