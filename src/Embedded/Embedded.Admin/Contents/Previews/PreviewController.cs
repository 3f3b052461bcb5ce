using Embedded.Contents.Parts.Html;
using Embedded.Display.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
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

/// <summary>Shows what an editor's form holds as visitors would see it, in the site's theme. Nothing is stored.</summary>
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
    /// <summary><c>POST /OrchardCore.ContentPreview/Preview/Render/{contentType}/{contentItemId?}</c>.</summary>
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
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        await display.UpdateEditorAsync(item, updater.ModelUpdater, isNew);
        await SanitizeAsync(item);
        await session.CancelAsync();

        return await PageAsync(item);
    }

    /// <summary><c>GET /Contents/ContentItems/{contentItemId}/Preview</c>: the latest version as it is stored.</summary>
    [HttpGet]
    [ActionName("Preview")]
    public async Task<IActionResult> ShowAsync(string contentItemId)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent, (object)item) ? await PageAsync(item)
            : User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
    }

    private async Task<IActionResult> PageAsync(ContentItem item)
    {
        var shape = await display.BuildDisplayAsync(item, updater.ModelUpdater);
        var html = await HttpContext.RequestServices.GetRequiredService<PageRenderer>().RenderAsync(shape, localizer["Preview: {0}", item.DisplayText ?? ""]);
        Response.Headers.CacheControl = "no-store";
        await PageWriter.WriteAsync(HttpContext, html, StatusCodes.Status200OK);

        return new EmptyResult();
    }

    private async Task SanitizeAsync(ContentItem item)
    {
        foreach (var handler in HttpContext.RequestServices.GetServices<IContentHandler>().OfType<SanitizingHandler>())
        {
            await handler.UpdatingAsync(new UpdateContentContext(item));
        }
    }
}
