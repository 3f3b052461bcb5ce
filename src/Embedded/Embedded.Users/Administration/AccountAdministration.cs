using System.Security.Claims;
using Embedded.Users.Passwords;
using Embedded.Users.ResetPassword;
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
        => await MayAsync(guard.FindObjectionAsync(actor, user), reportError)
            && await ApplyAsync(actor, user, input, reportError)
            && Report(await users.UpdateAsync(user), reportError);

    public async Task<bool> DisableAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
    {
        if (!await MayAsync(guard.FindObjectionToLossAsync(actor, user), reportError))
        {
            return false;
        }

        user.IsEnabled = false;
        if (!Report(await users.UpdateSecurityStampAsync(user), reportError))
        {
            return false;
        }

        foreach (var handler in handlers)
        {
            await handler.DisabledAsync(new UserContext(user));
        }

        return true;
    }

    public async Task<bool> EnableAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
    {
        if (!await MayAsync(guard.FindObjectionAsync(actor, user), reportError))
        {
            return false;
        }

        user.IsEnabled = true;
        if (!Report(await users.UpdateAsync(user), reportError))
        {
            return false;
        }

        foreach (var handler in handlers)
        {
            await handler.EnabledAsync(new UserContext(user));
        }

        return true;
    }

    public async Task<bool> DeleteAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
        => await MayAsync(guard.FindObjectionToLossAsync(actor, user), reportError)
            && Report(await users.DeleteAsync(user), reportError);

    /// <summary>Ends the lock of too many failures.</summary>
    public async Task<bool> UnlockAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
        => await MayAsync(guard.FindObjectionAsync(actor, user), reportError)
            && Report(await users.SetLockoutEndDateAsync(user, null), reportError)
            && Report(await users.ResetAccessFailedCountAsync(user), reportError);

    public async Task<bool> SetPasswordAsync(ClaimsPrincipal actor, User user, string password, Action<string, string> reportError)
        => await MayAsync(guard.FindObjectionAsync(actor, user), reportError)
            && Report(await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password), reportError)
            && await UnlockAsync(actor, user, reportError);

    /// <summary>Sends the account's owner the link for a new password.</summary>
    public async Task<bool> SendResetLinkAsync(ClaimsPrincipal actor, User user, HttpRequest request, Action<string, string> reportError)
    {
        if (!await MayAsync(guard.FindObjectionAsync(actor, user), reportError))
        {
            return false;
        }

        if (services.GetService<PasswordResetMail>() is { } mail && await mail.SendAsync(user.UserName, new ResetLink(request)))
        {
            return true;
        }

        reportError(string.Empty, localizer["The mail could not be sent. Check that the account is enabled and has an e-mail address, and that the mail server is set up."]);

        return false;
    }

    public async Task<bool> SignOutEverywhereAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
        => await MayAsync(guard.FindObjectionAsync(actor, user), reportError)
            && Report(await users.UpdateSecurityStampAsync(user), reportError);

    /// <summary>Turns the second factor off for whoever lost the phone and the recovery codes.</summary>
    public async Task<bool> TurnTwoFactorOffAsync(ClaimsPrincipal actor, User user, Action<string, string> reportError)
    {
        if (services.GetService<TwoFactorSwitch>() is not { } twoFactor || !await MayAsync(guard.FindObjectionAsync(actor, user), reportError))
        {
            return false;
        }

        await twoFactor.TurnOffAsync(user);

        return true;
    }

    private static async Task<bool> MayAsync(Task<string?> objection, Action<string, string> reportError)
    {
        if (await objection is not { } reason)
        {
            return true;
        }

        reportError(string.Empty, reason);

        return false;
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
        var userName = input.UserName?.Trim();
        if (string.IsNullOrEmpty(userName))
        {
            reportError(nameof(User.UserName), localizer["Enter a user name."]);
            return false;
        }

        var wanted = new List<string>();
        foreach (var name in input.Roles.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await roles.FindByNameAsync(name) is not { } role)
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

        var email = string.IsNullOrWhiteSpace(input.Email) ? null : input.Email.Trim();
        user.UserName = userName;
        user.RoleNames = wanted;
        if (!string.Equals(user.Email, email, StringComparison.Ordinal))
        {
            // The mailbox can set the password: whoever had it must not stay signed in.
            user.Email = email;
            user.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        return true;
    }
}
