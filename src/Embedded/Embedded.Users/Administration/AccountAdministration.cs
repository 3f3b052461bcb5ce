using System.Security.Claims;
using Embedded.Users.Passwords;
using Embedded.Users.ResetPassword;
using Embedded.Users.Roles;
using Embedded.Users.TwoFactor;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Security;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using ISession = YesSql.ISession;

namespace Embedded.Users.Administration;

/// <summary>
/// What administrators do to others' accounts. Each method reports why it refuses, by the field that is wrong, and answers
/// whether it did what was asked; the caller has checked the permission. Whatever weakens an account ends its sessions.
/// </summary>
internal sealed class AccountAdministration(
    IServiceProvider services,
    IUserService userService,
    UserManager<IUser> users,
    RoleManager<IRole> roles,
    AccountGuard guard,
    AccountInputCheck check,
    ISession session,
    IEnumerable<IUserEventHandler> handlers,
    IStringLocalizer<AccountAdministration> localizer)
{
    public async Task<User?> FindAsync(string? userId)
        => string.IsNullOrEmpty(userId) ? null : await users.FindByIdAsync(userId) as User;

    /// <summary>Creates an account; without a password it is for its owner to set one, through the link of a mail.</summary>
    public async Task<User?> CreateAsync(ClaimsPrincipal actor, AccountInput input, string? password, Action<string, string> reportError)
    {
        var user = new User();
        if (!await ApplyAsync(actor, user, input, reportError))
        {
            return null;
        }

        user.EmailConfirmed = true;

        return await userService.CreateUserAsync(user, string.IsNullOrEmpty(password) ? null : password, reportError) as User;
    }

    public async Task<bool> UpdateAsync(ClaimsPrincipal actor, User user, AccountInput input, Action<string, string> reportError)
    {
        var wasEnabled = user.IsEnabled;
        if (!await MayAsync(wasEnabled && !input.IsEnabled ? guard.FindObjectionToLossAsync(actor, user) : guard.FindObjectionAsync(actor, user), reportError)
            || !await ApplyAsync(actor, user, input, reportError))
        {
            return false;
        }

        user.IsEnabled = input.IsEnabled;
        if (wasEnabled && !user.IsEnabled)
        {
            user.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        if (!await StoreAsync(user, users.UpdateAsync, reportError))
        {
            return false;
        }

        if (wasEnabled != user.IsEnabled)
        {
            await TellSwitchedAsync(user);
        }

        return true;
    }

    public async Task<bool> DisableAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
    {
        if (!await MayAsync(guard.FindObjectionToLossAsync(actor, user), reportError))
        {
            return false;
        }

        user.IsEnabled = false;
        if (!await StoreAsync(user, users.UpdateSecurityStampAsync, reportError))
        {
            return false;
        }

        await TellSwitchedAsync(user);

        return true;
    }

    public async Task<bool> EnableAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
    {
        if (!await MayAsync(guard.FindObjectionAsync(actor, user), reportError))
        {
            return false;
        }

        user.IsEnabled = true;
        if (!await StoreAsync(user, users.UpdateAsync, reportError))
        {
            return false;
        }

        await TellSwitchedAsync(user);

        return true;
    }

    public async Task<bool> DeleteAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
        => await MayAsync(guard.FindObjectionToLossAsync(actor, user), reportError)
            && Report(await users.DeleteAsync(user), reportError);

    /// <summary>Ends the lock of too many failures.</summary>
    public async Task<bool> UnlockAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
    {
        if (!await MayAsync(guard.FindObjectionAsync(actor, user), reportError))
        {
            return false;
        }

        EndLock(user);

        return await StoreAsync(user, users.UpdateAsync, reportError);
    }

    public async Task<bool> SetPasswordAsync(ClaimsPrincipal actor, User user, string password, Action<string, string> reportError)
    {
        if (!May(guard.FindObjectionToOwn(actor, user), reportError) || !await MayAsync(guard.FindObjectionAsync(actor, user), reportError))
        {
            return false;
        }

        EndLock(user);

        return await StoreAsync(user, async account => await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password), reportError);
    }

    /// <summary>Sends the account's owner the link for a new password; for a new account, with a word of what it is.</summary>
    public async Task<bool> SendResetLinkAsync(ClaimsPrincipal actor, User user, HttpRequest request, Action<string, string> reportError, bool isNew = false)
    {
        if (!await MayAsync(guard.FindObjectionAsync(actor, user), reportError))
        {
            return false;
        }

        if (services.GetService<PasswordResetMail>() is { } mail && await mail.SendAsync(user.UserName, new ResetLink(request), isNew))
        {
            return true;
        }

        reportError(string.Empty, localizer["The mail could not be sent. Check that the account is enabled and has an e-mail address, and that the mail server is set up."]);

        return false;
    }

    public async Task<bool> SignOutEverywhereAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
        => await MayAsync(guard.FindObjectionAsync(actor, user), reportError)
            && await StoreAsync(user, users.UpdateSecurityStampAsync, reportError);

    /// <summary>Turns the second factor off for whoever lost the phone and the recovery codes.</summary>
    public async Task<bool> TurnTwoFactorOffAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
    {
        if (services.GetService<TwoFactorSwitch>() is not { } twoFactor
            || !May(guard.FindObjectionToOwn(actor, user), reportError)
            || !await MayAsync(guard.FindObjectionAsync(actor, user), reportError))
        {
            return false;
        }

        return await StoreAsync(user, twoFactor.TurnOffAsync, reportError);
    }

    private static async Task<bool> MayAsync(Task<string?> objection, Action<string, string> reportError) => May(await objection, reportError);

    private static bool May(string? objection, Action<string, string> reportError)
    {
        if (objection is not null)
        {
            reportError(string.Empty, objection);
        }

        return objection is null;
    }

    /// <summary>
    /// Stores a change, unless a sign-in or another administrator stored the account since it was read: theirs must not be lost.
    /// The change stores once, or its first part would be written unchecked.
    /// </summary>
    private async Task<bool> StoreAsync(User user, Func<User, Task<IdentityResult>> change, Action<string, string> reportError)
    {
        if (!Report(await change(user), reportError))
        {
            return false;
        }

        await session.SaveAsync(user, checkConcurrency: true);

        return true;
    }

    private static void EndLock(User user)
    {
        user.LockoutEndUtc = null;
        user.AccessFailedCount = 0;
    }

    private static bool Report(IdentityResult result, Action<string, string> reportError)
    {
        foreach (var error in result.Errors)
        {
            reportError(IdentityErrorFields.Of(error.Code), error.Description);
        }

        return result.Succeeded;
    }

    private async Task<bool> ApplyAsync(ClaimsPrincipal actor, User user, AccountInput input, Action<string, string> reportError)
    {
        if (!check.Report(input, reportError))
        {
            return false;
        }

        var wanted = new List<string>();
        foreach (var name in input.Roles.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await roles.FindByNameAsync(name) is not { } role || !SystemRoles.IsGiven(role.RoleName))
            {
                reportError(nameof(User.RoleNames), localizer["There is no role '{0}'.", name]);
                return false;
            }

            wanted.Add(role.RoleName);
        }

        if (!await MayAsync(guard.FindObjectionToRolesAsync(actor, user, wanted), reportError))
        {
            return false;
        }

        var email = Text(input.Email);
        if (!string.Equals(user.Email, email, StringComparison.Ordinal))
        {
            if (guard.FindObjectionToOwn(actor, user) is { } objection)
            {
                reportError(nameof(User.Email), objection);
                return false;
            }

            // The mailbox can set the password: whoever had it must not stay signed in.
            user.Email = email;
            user.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        user.UserName = input.UserName!.Trim();
        user.PhoneNumber = Text(input.PhoneNumber);
        user.RoleNames = wanted;

        return true;
    }

    private async Task TellSwitchedAsync(User user)
    {
        foreach (var handler in handlers)
        {
            await (user.IsEnabled ? handler.EnabledAsync(new UserContext(user)) : handler.DisabledAsync(new UserContext(user)));
        }
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
