using Embedded.Admin.Accounts.Editing;
using Embedded.Users.Administration;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Accounts;

/// <summary>Accounts in the admin, at the addresses that Orchard Core's own admin has.</summary>
[Feature("OrchardCore.Users")]
[RequireFeatures("OrchardCore.Admin")]
[Admin]
public sealed partial class AdminController(
    IAuthorizationService authorization,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    private const string Index = "Index";
    private const string Edit = "Edit";

    private AccountAdministration Accounts => HttpContext.RequestServices.GetRequiredService<AccountAdministration>();

    private AccountForms Forms => HttpContext.RequestServices.GetRequiredService<AccountForms>();

    // One's own account is in the profile for everyone; here it is for those who administer accounts.
    private Task<bool> MayAsync(Permission permission, User user)
        => AccountForms.IsOwn(user, User) ? authorization.AuthorizeAsync(User, permission) : authorization.AuthorizeAsync(User, permission, user);

    private Task<bool> MayEditAsync(User user) => MayAsync(CommonPermissions.EditUsers, user);

    private void Report(string field, string message) => ModelState.AddModelError(field, message);

    // Names and mail addresses are compared before they are stored: two at once would both find theirs free.
    private Task<ILocker> OneNamesAtATimeAsync() => HttpContext.RequestServices.GetRequiredService<IDistributedLock>().AcquireLockAsync("ACCOUNT_NAMES", TimeSpan.FromSeconds(30));

    private async Task<bool> StoreAsync()
    {
        try
        {
            await session.SaveChangesAsync();

            return true;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();

            return false;
        }
    }

    private IActionResult Next(string? returnUrl, Func<IActionResult> other) =>
        !string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : other();
}
