using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using Embedded.Contents.Parts.Html;
using Embedded.Display.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Contents.Previews;

/// <summary>Shows what an editor's form holds as visitors would see it, in the site's theme and in the width of a desktop or a phone. Nothing is stored.</summary>
[Feature("OrchardCore.Contents")]
[RequireFeatures("OrchardCore.Admin")]
[RequestFormLimits(ValueCountLimit = AdminController.MostFormValues)]
public sealed class PreviewController(
    IContentManager contentManager,
    IContentItemDisplayManager display,
    IAuthorizationService authorization,
    IUpdateModelAccessor updater,
    ISession session,
    IStringLocalizer<PreviewController> localizer) : Controller
{
    private KeptPreviews Kept => HttpContext.RequestServices.GetRequiredService<KeptPreviews>();

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    /// <summary><c>POST /OrchardCore.ContentPreview/Preview/Render/{contentType}/{contentItemId?}</c>: renders what the form holds, and leads to where it is shown.</summary>
    [HttpPost]
    [ActionName("Render")]
    public async Task<IActionResult> RenderAsync(string contentType, string? contentItemId)
    {
        var isNew = string.IsNullOrEmpty(contentItemId);
        var item = isNew ? await HttpContext.RequestServices.GetRequiredService<NewItems>().BeginAsync(contentType, User) : await contentManager.GetAsync(contentItemId!, VersionOptions.Latest);
        if (item is null || item.ContentType != contentType)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item) || (!isNew && !await authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent, (object)item)))
        {
            return Refuse();
        }

        await display.UpdateEditorAsync(item, updater.ModelUpdater, isNew);
        await SanitizeAsync(item);
        await session.CancelAsync();
        var kept = Kept.Keep(UserId, item.DisplayText ?? "", await PageAsync(item));

        return RedirectToAction("Index", new { id = kept.Id });
    }

    /// <summary><c>GET /OrchardCore.ContentPreview/Preview/Index/{id}</c>: what was rendered, in a frame of the width that is asked for.</summary>
    [HttpGet]
    [ActionName("Index")]
    public IActionResult ShowKept(string id, string? width)
        => Kept.Find(id, UserId) is { } kept ? Frame(kept.Title, Url.Action("Page", new { id })!, width, isStored: false) : Gone();

    /// <summary><c>GET /OrchardCore.ContentPreview/Preview/Page/{id}</c>: what was rendered, for the frame.</summary>
    [HttpGet]
    [ActionName("Page")]
    public IActionResult SendKept(string id) => Kept.Find(id, UserId) is { } kept ? Send(kept.Page) : Gone();

    /// <summary><c>GET /Contents/ContentItems/{contentItemId}/Preview</c>: the latest version as it is stored, in a frame; for the frame itself, bare.</summary>
    [HttpGet]
    [ActionName("Preview")]
    public async Task<IActionResult> ShowAsync(string contentItemId, string? width, bool bare)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent, (object)item))
        {
            return Refuse();
        }

        return bare ? Send(await PageAsync(item)) : Frame(item.DisplayText ?? "", Url.Action("Preview", new { contentItemId, bare = true })!, width, isStored: true);
    }

    private ViewResult Frame(string title, string source, string? width, bool isStored)
    {
        Response.Headers.CacheControl = "no-store";

        return View("PreviewFrame", new PreviewFrame(title, source, width == PreviewFrame.Phone, isStored));
    }

    private FileContentResult Send(byte[] page)
    {
        Response.Headers.CacheControl = "no-store";
        FramedPage.Allow(Response);

        return File(page, "text/html; charset=utf-8");
    }

    private async Task<byte[]> PageAsync(ContentItem item)
    {
        var shape = await display.BuildDisplayAsync(item, updater.ModelUpdater);
        var html = await HttpContext.RequestServices.GetRequiredService<PageRenderer>().RenderAsync(shape, localizer["Preview: {0}", item.DisplayText ?? ""]);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        html.WriteTo(text, HtmlEncoder.Default);

        return Encoding.UTF8.GetBytes(FramedPage.WithLinksOutside(text.ToString()));
    }

    private IActionResult Gone() => User.Identity?.IsAuthenticated == true ? NotFound() : Challenge();

    private IActionResult Refuse() => User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();

    private async Task SanitizeAsync(ContentItem item)
    {
        foreach (var handler in HttpContext.RequestServices.GetServices<IContentHandler>().OfType<SanitizingHandler>())
        {
            await handler.UpdatingAsync(new UpdateContentContext(item));
        }
    }
}
