using Microsoft.AspNetCore.Mvc;
using Samples.Bulletin.Models;

namespace Samples.Bulletin.Controllers;

public sealed class PageController : Controller
{
    private static int s_shown;

    public IActionResult Index() => View(new NoticeForm { Title = "Thông báo <mới>", PublishedUtc = new DateTime(2026, 11, 25, 1, 0, 0, DateTimeKind.Utc) });

    public IActionResult Overridden() => View();

    public IActionResult Part() => PartialView("_Part");

    public IActionResult Plain() => View(new NoticeForm { Title = "Bản tin <liquid>" });

    public IActionResult Edit() => View(new NoticeForm { Title = "Nháp" });

    [HttpPost]
    [ActionName("Edit")]
    public IActionResult EditPost(NoticeForm form) => ModelState.IsValid ? Content("saved " + form.Title) : View(form);

    public IActionResult Tags() => View();

    public IActionResult Counted() => View(new NoticeForm { Copies = Interlocked.Increment(ref s_shown) });

    public IActionResult Lost() => View();
}
