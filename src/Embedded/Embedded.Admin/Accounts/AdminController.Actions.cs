using System.Security.Claims;
using Embedded.Admin.Accounts.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace Embedded.Admin.Accounts;

/// <content>What is done with an account by one button.</content>
public sealed partial class AdminController
{
    /// <summary>Lets the account sign in again.</summary>
    [Admin("Users/Enable/{id}", "UsersEnable")]
    [HttpPost]
    [ActionName("Enable")]
    public Task<IActionResult> EnableAsync(string id, string? returnUrl)
        => DoAsync(id, returnUrl, CommonPermissions.EditUsers, Accounts.EnableAsync, user => localizer["{0} can sign in again.", user.UserName]);

    /// <summary>Keeps the account from signing in, from now on.</summary>
    [Admin("Users/Disable/{id}", "UsersDisable")]
    [HttpPost]
    [ActionName("Disable")]
    public Task<IActionResult> DisableAsync(string id, string? returnUrl)
        => DoAsync(id, returnUrl, CommonPermissions.EditUsers, Accounts.DisableAsync, user => localizer["{0} is locked and signed out everywhere.", user.UserName]);

    /// <summary>Ends the waiting time after too many wrong passwords.</summary>
    [Admin("Users/Unlock/{id}", "UsersUnlock")]
    [HttpPost]
    [ActionName("Unlock")]
    public Task<IActionResult> UnlockAsync(string id, string? returnUrl)
        => DoAsync(id, returnUrl, CommonPermissions.EditUsers, Accounts.UnlockAsync, user => localizer["{0} need not wait any longer to sign in.", user.UserName]);

    /// <summary>Sends the owner the link for a new password.</summary>
    [Admin("Users/SendPasswordLink/{id}", "UsersSendPasswordLink")]
    [HttpPost]
    [ActionName("SendPasswordLink")]
    public Task<IActionResult> SendPasswordLinkAsync(string id, string? returnUrl)
        => DoAsync(
            id,
            returnUrl,
            CommonPermissions.EditUsers,
            (actor, user, report) => Accounts.SendResetLinkAsync(actor, user, Request, report),
            user => localizer["A mail with the link for a new password was sent to {0}.", user.Email!]);

    /// <summary>Ends all sessions of the account.</summary>
    [Admin("Users/SignOutEverywhere/{id}", "UsersSignOutEverywhere")]
    [HttpPost]
    [ActionName("SignOutEverywhere")]
    public Task<IActionResult> SignOutEverywhereAsync(string id, string? returnUrl)
        => DoAsync(id, returnUrl, CommonPermissions.EditUsers, Accounts.SignOutEverywhereAsync, user => localizer["{0} is signed out on all devices.", user.UserName]);

    /// <summary>Turns two-step sign-in off for who lost phone and codes.</summary>
    [Admin("Users/TurnTwoFactorOff/{id}", "UsersTurnTwoFactorOff")]
    [HttpPost]
    [ActionName("TurnTwoFactorOff")]
    public Task<IActionResult> TurnTwoFactorOffAsync(string id, string? returnUrl)
        => DoAsync(id, returnUrl, CommonPermissions.EditUsers, Accounts.TurnTwoFactorOffAsync, user => localizer["Two-step sign-in is off for {0}.", user.UserName]);

    /// <summary><c>GET /Admin/Users/EditPassword/{id}</c>.</summary>
    [Admin("Users/EditPassword/{id}", "UsersEditPassword")]
    [HttpGet]
    [ActionName("EditPassword")]
    public async Task<IActionResult> ShowPasswordAsync(string id)
    {
        if (await Accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        return await MayEditAsync(user) ? View("AccountPassword", new AccountPasswordViewModel { User = user }) : Forbid();
    }

    /// <summary>Sets the account's password.</summary>
    [Admin("Users/EditPassword/{id}", "UsersEditPassword")]
    [HttpPost]
    [ActionName("EditPassword")]
    public async Task<IActionResult> SetPasswordAsync(string id, AccountPasswordViewModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (await Accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        if (string.IsNullOrEmpty(model.Password))
        {
            Report(nameof(model.Password), localizer["Enter a password."].Value);
        }
        else if (model.Password != model.Confirmation)
        {
            Report(nameof(model.Confirmation), localizer["The two passwords differ. Enter the new password twice."].Value);
        }

        if (ModelState.IsValid && await Accounts.SetPasswordAsync(User, user, model.Password!, Report))
        {
            if (await StoreAsync())
            {
                await notifier.SuccessAsync(localizer["The password of {0} is set. All its devices are signed out.", user.UserName]);

                return RedirectToAction(Edit, new { id });
            }

            Report("", localizer["Somebody else was changing \"{0}\" at the same moment. Look at it, and try again.", user.UserName].Value);
        }

        await session.CancelAsync();
        model.User = user;

        return View("AccountPassword", model);
    }

    /// <summary><c>GET /Admin/Users/Delete/{id}</c>: asks once more.</summary>
    [Admin("Users/Delete/{id}", "UsersDelete")]
    [HttpGet]
    [ActionName("Delete")]
    public async Task<IActionResult> AskToDeleteAsync(string id)
    {
        if (await Accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.DeleteUsers, user) ? View("AccountDelete", user) : Forbid();
    }

    /// <summary>Deletes the account.</summary>
    [Admin("Users/Delete/{id}", "UsersDelete")]
    [HttpPost]
    [ActionName("Delete")]
    public async Task<IActionResult> DeleteAsync(string id)
    {
        if (await Accounts.FindAsync(id) is not { } user)
        {
            // Who may see no account is not told which there were.
            if (!await authorization.AuthorizeAsync(User, CommonPermissions.DeleteUsers))
            {
                return NotFound();
            }

            await notifier.WarningAsync(localizer["Somebody has deleted it in the meantime."]);

            return RedirectToAction(Index);
        }

        var done = await DoAsync(id, returnUrl: null, CommonPermissions.DeleteUsers, Accounts.DeleteAsync, _ => localizer["Deleted: {0}.", user.UserName]);

        return done is RedirectToActionResult && await Accounts.FindAsync(id) is null ? RedirectToAction(Index) : done;
    }

    private async Task<IActionResult> DoAsync(
        string id,
        string? returnUrl,
        Permission permission,
        Func<ClaimsPrincipal, User, Action<string, string>, Task<bool>> act,
        Func<User, LocalizedHtmlString> message)
    {
        if (await Accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (!await MayAsync(permission, user))
        {
            return Forbid();
        }

        var reasons = new List<string>();
        try
        {
            if (!await act(User, user, (_, reason) => reasons.Add(reason)))
            {
                await session.CancelAsync();
                await notifier.ErrorAsync(localizer["Nothing was changed. {0}", string.Join(' ', reasons)]);
            }
            else
            {
                await session.SaveChangesAsync();
                await notifier.SuccessAsync(message(user));
            }
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.WarningAsync(localizer["Somebody else was changing \"{0}\" at the same moment. Look at it, and try again.", user.UserName]);
        }

        return Next(returnUrl, () => RedirectToAction(Edit, new { id }));
    }
}
