using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace Embedded.Admin.Home;

/// <summary>The admin's first page.</summary>
[Feature("OrchardCore.Admin")]
[Admin]
public sealed class HomeController(IServiceProvider services) : Controller
{
    /// <summary><c>GET /Admin</c>: what waits for its reader.</summary>
    [ActionName("Index")]
    public async Task<IActionResult> ShowAsync()
    {
        var sections = new List<DashboardSection>();
        var beginnings = new List<DashboardBeginning>();
        foreach (var feature in services.GetServices<IDashboardSections>())
        {
            sections.AddRange(await feature.BuildAsync());
            beginnings.AddRange(await feature.BeginAsync());
        }

        return View("Index", new HomePage(sections, services.GetService<IDashboardWidgets>() is { } widgets ? await widgets.BuildAsync() : [], beginnings));
    }
}
