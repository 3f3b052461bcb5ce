using Embedded.Admin.Contents.Versions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Routing;
using OrchardCore.Security.Permissions;
using YesSql;

namespace Embedded.Admin.Contents;

/// <content>Writing an item: its editor is built by the drivers of its type's parts and fields.</content>
public sealed partial class AdminController
{
    private const string Create = "Create";
    private const string Edit = "Edit";

    /// <summary><c>GET /Admin/Contents/ContentTypes/{id}/Create</c>.</summary>
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    [HttpGet]
    [ActionName(Create)]
    public async Task<IActionResult> ShowNewAsync(string id)
    {
        if (await NewItemAsync(id) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.EditContent, item)
            ? View(Create, await display.BuildEditorAsync(item, updater.ModelUpdater, isNew: true))
            : Forbid();
    }

    /// <summary>Stores a new item as a draft.</summary>
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    [HttpPost]
    [ActionName(Create)]
    [FormValueRequired("submit.Save")]
    public Task<IActionResult> CreateDraftAsync(string id, string? returnUrl) => CreateAsync(id, returnUrl, publish: false);

    /// <summary>Stores a new item and shows it to visitors.</summary>
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    [HttpPost]
    [ActionName(Create)]
    [FormValueRequired("submit.Publish")]
    public Task<IActionResult> CreatePublishedAsync(string id, string? returnUrl) => CreateAsync(id, returnUrl, publish: true);

    /// <summary><c>GET /Admin/Contents/ContentItems/{contentItemId}/Edit</c>.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    [HttpGet]
    [ActionName(Edit)]
    public async Task<IActionResult> ShowAsync(string contentItemId)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.EditContent, item)
            ? await ShowEditorAsync(Edit, await display.BuildEditorAsync(item, updater.ModelUpdater, isNew: false), EditorStamp.Of(item))
            : Forbid();
    }

    /// <summary>Stores the changes as a draft; visitors go on seeing what is published.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    [HttpPost]
    [ActionName(Edit)]
    [FormValueRequired("submit.Save")]
    public Task<IActionResult> SaveDraftAsync(string contentItemId, string? returnUrl) => SaveAsync(contentItemId, returnUrl, publish: false);

    /// <summary>Stores the changes and shows them to visitors.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    [HttpPost]
    [ActionName(Edit)]
    [FormValueRequired("submit.Publish")]
    public Task<IActionResult> SaveAndPublishAsync(string contentItemId, string? returnUrl) => SaveAsync(contentItemId, returnUrl, publish: true);

    private async Task<IActionResult> CreateAsync(string id, string? returnUrl, bool publish)
    {
        if (await NewItemAsync(id) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item) || (publish && !await MayAsync(CommonPermissions.PublishContent, item)))
        {
            return Forbid();
        }

        await using var turn = await OneAtATimeAsync(item.ContentItemId);
        var versions = (await contentManager.GetAllVersionsAsync(item.ContentItemId)).ToArray();
        if (Array.Find(versions, version => version.Latest) is { } stored)
        {
            return await GoOnAsync(stored, id, returnUrl, publish);
        }

        if (versions.Length > 0)
        {
            // It was stored and then deleted. It comes back from the bin as it was; what is in the form is another one.
            item = (await HttpContext.RequestServices.GetRequiredService<NewItems>().BeginAsync(id, User))!;
        }

        var editor = await display.UpdateEditorAsync(item, updater.ModelUpdater, isNew: true);
        if (ModelState.IsValid)
        {
            await contentManager.CreateAsync(item, VersionOptions.Draft);
            await ValidateAsync(item);
        }

        return await FinishAsync(item, Create, editor, returnUrl, publish);
    }

    private async Task<IActionResult> SaveAsync(string contentItemId, string? returnUrl, bool publish)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, latest) || (publish && !await MayAsync(CommonPermissions.PublishContent, latest)))
        {
            return Forbid();
        }

        if (Forms.IsDone(UserId, Request, EditorStamp.Of(latest)))
        {
            return await TellStoredAsync(latest, returnUrl, publish);
        }

        if (IsStoredElsewhere(latest))
        {
            return await ShowConflictAsync(latest);
        }

        var item = (await contentManager.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        var editor = await display.UpdateEditorAsync(item, updater.ModelUpdater, isNew: false);
        if (ModelState.IsValid)
        {
            await contentManager.UpdateAsync(item);
            await ValidateAsync(item);
        }

        return await FinishAsync(item, Edit, editor, returnUrl, publish);
    }

    private async Task<IActionResult> FinishAsync(ContentItem item, string view, object editor, string? returnUrl, bool publish)
    {
        if (!ModelState.IsValid)
        {
            await session.CancelAsync();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return await ShowEditorAsync(view, editor, EditorStamp.Sent(Request));
        }

        if (publish)
        {
            await contentManager.PublishAsync(item);
        }
        else
        {
            await contentManager.SaveDraftAsync(item);
        }

        try
        {
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            return await AskAgainAsync(view, editor);
        }

        Forms.Note(UserId, Request, EditorStamp.Of(item));

        return await TellStoredAsync(item, returnUrl, publish);
    }

    private async Task<IActionResult> TellStoredAsync(ContentItem item, string? returnUrl, bool publish)
    {
        LeaveEditor(item.ContentItemId);
        await notifier.SuccessAsync(publish ? localizer["Published: {0}.", item.DisplayText ?? ""] : localizer["Draft saved: {0}.", item.DisplayText ?? ""]);

        return Next(returnUrl, () => RedirectToAction(Edit, new { contentItemId = item.ContentItemId }));
    }

    private async Task ValidateAsync(ContentItem item)
    {
        foreach (var error in (await contentManager.ValidateAsync(item)).Errors)
        {
            var members = error.MemberNames.Any() ? error.MemberNames : [""];
            foreach (var member in members)
            {
                ModelState.AddModelError(EditorErrors.KeyOf(member, Request.Form), error.ErrorMessage ?? "");
            }
        }
    }

    private async Task<ContentItem?> NewItemAsync(string contentType)
    {
        var item = await HttpContext.RequestServices.GetRequiredService<NewItems>().BeginAsync(contentType, User, NewItems.SentId(Request));
        ViewData[NewItems.Key] = item?.ContentItemId;

        return item;
    }

    private Task<bool> MayAsync(Permission permission, ContentItem item) => authorization.AuthorizeAsync(User, permission, (object)item);
}
