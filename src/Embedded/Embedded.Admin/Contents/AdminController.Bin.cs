using System.Globalization;
using Embedded.Admin.Contents.Bin;
using Embedded.Admin.Contents.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using YesSql;
using SettingsPermissions = OrchardCore.Settings.Permissions;

namespace Embedded.Admin.Contents;

/// <content>What was deleted, and comes back.</content>
public sealed partial class AdminController
{
    private ISiteService Site => HttpContext.RequestServices.GetRequiredService<ISiteService>();

    private ContentBin Deleted => HttpContext.RequestServices.GetRequiredService<ContentBin>();

    /// <summary><c>GET /Admin/Contents/Bin</c>: the last deleted first.</summary>
    [Admin("Contents/Bin", "ContentsBin")]
    [HttpGet]
    [ActionName("Bin")]
    public async Task<IActionResult> ShowBinAsync(string? before, string? after)
    {
        if (await Deleted.ReadAsync(ListPlace.Parse(before ?? "", default), ListPlace.Parse(after ?? "", default)) is not { } page)
        {
            return Forbid();
        }

        var names = (await definitions.ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, type => type.DisplayName);

        return View("Bin", new BinViewModel(
            [.. page.Entries.Select(entry => new BinRow(entry.ContentItemId, entry.DisplayText, names.GetValueOrDefault(entry.ContentType, entry.ContentType), entry.DeletedUtc, entry.DeletedBy))],
            page.Before,
            page.After,
            (await Site.GetSiteSettingsAsync()).As<BinSettings>().Days,
            await authorization.AuthorizeAsync(User, SettingsPermissions.ManageSettings)));
    }

    /// <summary>Decides how long the bin keeps things.</summary>
    [Admin("Contents/Bin/Keep", "KeepContentsBin")]
    [HttpPost]
    [ActionName("KeepBin")]
    public async Task<IActionResult> KeepBinAsync(string? days)
    {
        if (!await authorization.AuthorizeAsync(User, SettingsPermissions.ManageSettings))
        {
            return Forbid();
        }

        if (!int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > BinSettings.MostDays)
        {
            ModelState.AddModelError(nameof(days), localizer["Enter a whole number of days from 0 to 3650."].Value);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return await ShowBinAsync(null, null);
        }

        var site = await Site.LoadSiteSettingsAsync();
        site.Put(new BinSettings { Days = number });
        await Site.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(number == 0 ? localizer["What is deleted is now kept until it is restored."] : localizer["What is deleted is now kept for {0} days.", number]);

        return RedirectToAction("Bin");
    }

    /// <summary>Brings a deleted item back as it was: to visitors too, where they saw it and who restores it may publish.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Undelete", "UndeleteContentItem")]
    [HttpPost]
    [ActionName("Undelete")]
    public async Task<IActionResult> UndeleteAsync(string contentItemId, string? returnUrl)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is { } known)
        {
            await notifier.InformationAsync(localizer["It is back already: {0}.", await MayAsync(CommonPermissions.EditContent, known) ? TitleOf(known) : ""]);

            return Next(returnUrl, () => RedirectToAction("Bin"));
        }

        if (await Deleted.FindAsync(contentItemId) is not { } entry || await contentManager.GetVersionAsync(entry.ContentItemVersionId) is not { } version)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.DeleteContent, version))
        {
            return Forbid();
        }

        try
        {
            var result = await contentManager.RestoreAsync(version);
            if (result.Succeeded)
            {
                await FinishRestoreAsync(contentItemId, entry.WasPublished);
            }
            else
            {
                await session.CancelAsync();
                await notifier.ErrorAsync(localizer["\"{0}\" cannot come back: {1}", TitleOf(version), string.Join(' ', result.Errors.Select(error => error.ErrorMessage))]);
            }
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.WarningAsync(localizer["Somebody else was changing \"{0}\" at the same moment. Look at it, and try again.", TitleOf(version)]);
        }

        return Next(returnUrl, () => RedirectToAction("Bin"));
    }

    private async Task FinishRestoreAsync(string contentItemId, bool wasPublished)
    {
        var item = (await contentManager.GetAsync(contentItemId, VersionOptions.Latest))!;
        if (wasPublished && await MayAsync(CommonPermissions.PublishContent, item))
        {
            await contentManager.PublishAsync(item);
        }

        await session.SaveChangesAsync();
        await notifier.SuccessAsync(item.Published ? localizer["It is back on the site: {0}.", TitleOf(item)] : localizer["It is back as a draft: {0}.", TitleOf(item)]);
    }
}
