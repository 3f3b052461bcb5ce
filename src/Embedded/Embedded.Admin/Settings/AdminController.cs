using Embedded.Mvc.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Settings;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Settings;

/// <summary>The site's settings, a page a group, at the addresses that Orchard Core's own admin has. Drivers of the site bring the fields.</summary>
[Feature("OrchardCore.Settings")]
[RequireFeatures("OrchardCore.Admin")]
[Admin]
[FormValueLimit(MostFormValues)]
public sealed class AdminController(
    IAuthorizationService authorization,
    IDisplayManager<ISite> display,
    IUpdateModelAccessor updater,
    ISiteService sites,
    IDistributedLock locks,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    internal const int MostFormValues = 16_384;

    private const string Index = "Index";

    /// <summary><c>GET /Admin/Settings/{groupId}</c>.</summary>
    [Admin("Settings/{groupId}", "AdminSettings")]
    [HttpGet]
    [ActionName(Index)]
    public async Task<IActionResult> ShowAsync(string groupId)
    {
        var group = await FindAsync(groupId);
        if (!await MayAsync(group))
        {
            return Forbid();
        }

        var site = await sites.GetSiteSettingsAsync();

        return Show(await display.BuildEditorAsync(site, updater.ModelUpdater, isNew: false, group?.Id ?? groupId, ""), group, groupId, StampOf(site));
    }

    /// <summary>Stores what the group's form holds, unless somebody else changed the settings in the meantime.</summary>
    [Admin("Settings/{groupId}", "AdminSettings")]
    [HttpPost]
    [ActionName(Index)]
    public async Task<IActionResult> SaveAsync(string groupId)
    {
        var group = await FindAsync(groupId);
        if (!await MayAsync(group))
        {
            return Forbid();
        }

        // All settings are one document: two savers at once would each store what the other does not have.
        await using var turn = await locks.AcquireLockAsync("SITE_SETTINGS", TimeSpan.FromSeconds(30));
        var site = await sites.LoadSiteSettingsAsync();
        var stamp = StampOf(site);
        var editor = await display.UpdateEditorAsync(site, updater.ModelUpdater, isNew: false, group?.Id ?? groupId, "");
        if (Request.Form["Stamp"] != stamp)
        {
            ModelState.AddModelError("", localizer["Somebody else changed settings after you opened this page. Yours are still in the form: look at them, and save again."].Value);
        }

        if (!ModelState.IsValid)
        {
            await session.CancelAsync();

            return Show(editor, group, groupId, stamp);
        }

        await sites.UpdateSiteSettingsAsync(site);
        await session.SaveChangesAsync();
        await notifier.SuccessAsync(localizer["The settings are saved."]);

        return RedirectToAction(Index, new { groupId });
    }

    // Sites of the runtime have one settings document, whose identifier changes with each change.
    private static string StampOf(ISite site) => (site as SiteSettings)?.Identifier ?? "";

    private async Task<SettingsGroup?> FindAsync(string groupId)
    {
        foreach (var source in HttpContext.RequestServices.GetServices<ISettingsGroups>())
        {
            if ((await source.ListAsync()).FirstOrDefault(group => string.Equals(group.Id, groupId, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // A module's driver may add a group that is not named here.
    private Task<bool> MayAsync(SettingsGroup? group) => authorization.AuthorizeAsync(User, group?.Permission ?? Permissions.ManageGroupSettings);

    private IActionResult Show(IShape editor, SettingsGroup? group, string groupId, string stamp)
        => !editor.Properties.ContainsKey("Content") ? NotFound() : View("Settings", new SettingsViewModel(group?.Title ?? groupId, group?.Id ?? groupId, stamp, editor));
}
