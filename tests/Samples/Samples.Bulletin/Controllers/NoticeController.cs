using Microsoft.AspNetCore.Mvc;
using OrchardCore.Routing;
using Samples.Bulletin.Models;

namespace Samples.Bulletin.Controllers;

public sealed class NoticeController : Controller
{
    public IActionResult Show(int id) => Content($"notice {id} of {RouteData.Values["area"]}");

    public IActionResult Latest() => Content("latest");

    public IActionResult Missing() => NotFound();

    public IActionResult Hidden() => Forbid();

    public IActionResult Link() => Content(Url.Action("Show", "Notice", new { area = "Samples.Bulletin", id = 3 }) ?? "none");

    public IActionResult Json() => Json(new NoticeForm { Title = "Giao ban", PublishedUtc = new DateTime(2026, 11, 25, 1, 0, 0, DateTimeKind.Utc) });

    [HttpPost]
    public IActionResult Save(NoticeForm form) => ModelState.IsValid
        ? Content("saved " + form.Title)
        : BadRequest(string.Join('\n', ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage)));

    [HttpPost]
    [IgnoreAntiforgeryToken]
    public IActionResult Open(NoticeForm form) => Save(form);

    [HttpPost]
    [IgnoreAntiforgeryToken]
    [RequestFormLimits(ValueCountLimit = 4096)]
    public IActionResult Choose(string[] ids) => Content($"{ids.Length} chosen");

    [HttpPost]
    [IgnoreAntiforgeryToken]
    public IActionResult Broken(string[] ids) => ids.Length < 0 ? NotFound() : throw new InvalidOperationException($"{ids.Length} are too many for a broken action.");

    [HttpPost]
    [ActionName("Edit")]
    [IgnoreAntiforgeryToken]
    [FormValueRequired("submit.Publish")]
    public IActionResult EditAndPublish() => Content("published");

    [HttpPost]
    [IgnoreAntiforgeryToken]
    public IActionResult Edit() => Content("draft");
}
