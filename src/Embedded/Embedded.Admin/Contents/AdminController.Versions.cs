using Embedded.Admin.Contents.Versions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using YesSql;

namespace Embedded.Admin.Contents;

/// <content>Earlier versions: what each changed, and a way back.</content>
public sealed partial class AdminController
{
    private const int MostVersions = 30;

    /// <summary><c>GET /Admin/Contents/ContentItems/{contentItemId}/Versions</c>: the newest first, each with what it changed.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Versions", "ListContentItemVersions")]
    [HttpGet]
    [ActionName("Versions")]
    public async Task<IActionResult> ShowVersionsAsync(string contentItemId)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var reader = HttpContext.RequestServices.GetRequiredService<ItemReader>();
        var found = (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId)
            .OrderByDescending(index => index.ModifiedUtc).ThenByDescending(index => index.Id).Take(MostVersions + 1).ListAsync()).ToArray();
        var rows = new List<VersionRow>();
        var before = found.Length > MostVersions ? await reader.ReadAsync(found[^1]) : null;
        foreach (var version in found.Take(MostVersions).Reverse())
        {
            var lines = await reader.ReadAsync(version);
            rows.Insert(0, new VersionRow(
                version.ContentItemVersionId,
                await LocalAsync(version.ModifiedUtc),
                version.Author,
                version.DisplayText,
                version.Published,
                version.Latest,
                before is null ? [] : ItemDifferences.Between(before, lines)));
            before = lines;
        }

        return View("Versions", new VersionsViewModel(item, rows, found.Length > MostVersions, await RecordAddressAsync(contentItemId)));
    }

    /// <summary>Makes a new draft of an earlier version; visitors go on seeing what is published.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Version/{versionId}/Restore", "RestoreContentItemVersion")]
    [HttpPost]
    [ActionName("Restore")]
    public async Task<IActionResult> RestoreAsync(string contentItemId, string versionId)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item
            || await contentManager.GetVersionAsync(versionId) is not { } version || version.ContentItemId != contentItemId)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var result = await contentManager.RestoreAsync(version);
        if (!result.Succeeded)
        {
            await session.CancelAsync();
            await notifier.ErrorAsync(localizer["This version cannot be taken back: {0}", string.Join(' ', result.Errors.Select(error => error.ErrorMessage))]);

            return RedirectToAction("Versions", new { contentItemId });
        }

        await notifier.SuccessAsync(localizer["The earlier version is a draft now. Look it through and publish it."]);

        return RedirectToAction(Edit, new { contentItemId });
    }

    // The record of work is a feature of its own, and lies above this project.
    private async Task<string?> RecordAddressAsync(string correlationId)
        => Url.Action("Index", "Admin", new { area = "OrchardCore.AuditTrail", correlationId }) is { } address && await authorization.AuthorizeAsync(User, new Permission("ViewAuditTrail")) ? address : null;
}
