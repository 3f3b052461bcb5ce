using System.Security.Claims;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.Security;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.Administration;

/// <summary>
/// What nobody may do to an account, whatever their permissions: rise above themselves, lock themselves out, or leave the
/// site without an administrator.
/// </summary>
internal sealed class AccountGuard(
    UserManager<IUser> users,
    IAuthorizationService authorization,
    ISiteService sites,
    RoleTitles titles,
    RoleReach reach,
    IStringLocalizer<AccountGuard> localizer)
{
    /// <summary>Why the account may not be touched; null where it may.</summary>
    public async Task<string?> FindObjectionAsync(ClaimsPrincipal actor, User user)
    {
        if (await IsOwnerAsync(actor))
        {
            return null;
        }

        if (IsAdministrator(user) || await OwnsSiteAsync(user))
        {
            return localizer["Only an administrator may change an administrator's account."];
        }

        foreach (var role in IsSelf(actor, user) ? [] : user.RoleNames)
        {
            // With its password or its mailbox comes all that the account may do.
            if (!await reach.IsWithinAsync(actor, role))
            {
                return localizer["This account has the role '{0}', which may do more than you. Ask an administrator.", titles.Of(role)];
            }
        }

        return null;
    }

    /// <summary>Why its owner has to do it in the profile, with the present password; null where another one does it.</summary>
    public string? FindObjectionToOwn(ClaimsPrincipal actor, User user)
        => IsSelf(actor, user) ? localizer["This is your own account: password, e-mail address and two-step sign-in are changed in your profile."].Value : null;

    /// <summary>Why the account must go on being able to sign in; null where it need not.</summary>
    public async Task<string?> FindObjectionToLossAsync(ClaimsPrincipal actor, User user)
    {
        if (await FindObjectionAsync(actor, user) is { } objection)
        {
            return objection;
        }

        if (IsSelf(actor, user))
        {
            return localizer["You cannot disable or delete your own account."].Value;
        }

        if (await OwnsSiteAsync(user))
        {
            return localizer["This account owns the site and cannot be disabled or deleted."];
        }

        return await IsLastAdministratorAsync(user) ? localizer["The site needs an administrator who can sign in: this is the last one."].Value : null;
    }

    /// <summary>Why the account may not be given exactly these roles; null where it may.</summary>
    public async Task<string?> FindObjectionToRolesAsync(ClaimsPrincipal actor, User user, IReadOnlyCollection<string> roles)
    {
        if (roles.Any(SystemRoles.IsAdministrator) != IsAdministrator(user) && !await IsOwnerAsync(actor))
        {
            return localizer["Only an administrator may give or take the role of administrator."];
        }

        foreach (var role in roles.Except(user.RoleNames, StringComparer.OrdinalIgnoreCase).Concat(user.RoleNames.Except(roles, StringComparer.OrdinalIgnoreCase)))
        {
            // Asked for here, not left to the page: whoever may edit an account, be it only their own, must not choose its roles.
            if (!await MayAssignAsync(actor, user, role))
            {
                return localizer["You may not give or take the role '{0}'.", titles.Of(role)];
            }
        }

        if (!IsAdministrator(user) || roles.Any(SystemRoles.IsAdministrator))
        {
            return null;
        }

        return IsSelf(actor, user)
            ? localizer["You cannot take the role of administrator from yourself."]
            : await IsLastAdministratorAsync(user) ? localizer["The site needs an administrator who can sign in: this is the last one."].Value : null;
    }

    /// <summary>Whether someone may give the role to the account and take it: nobody makes more of themselves, or of others than they are.</summary>
    public async Task<bool> MayAssignAsync(ClaimsPrincipal actor, User user, string role)
        => await IsOwnerAsync(actor)
            || (!IsSelf(actor, user)
                && !SystemRoles.IsAdministrator(role)
                && await authorization.AuthorizeAsync(actor, CommonPermissions.CreateAssignRoleToUsersPermission(role))
                && await reach.IsWithinAsync(actor, role));

    private static bool IsAdministrator(User user) => user.RoleNames.Any(SystemRoles.IsAdministrator);

    /// <summary>Whether it is the actor's own account.</summary>
    public static bool IsSelf(ClaimsPrincipal actor, User user)
        => string.Equals(actor.FindFirstValue(ClaimTypes.NameIdentifier), user.UserId, StringComparison.Ordinal);

    private async Task<bool> OwnsSiteAsync(User user)
        => string.Equals(user.UserId, (await sites.GetSiteSettingsAsync()).SuperUser, StringComparison.Ordinal);

    private Task<bool> IsOwnerAsync(ClaimsPrincipal actor) => authorization.AuthorizeAsync(actor, StandardPermissions.SiteOwner);

    private async Task<bool> IsLastAdministratorAsync(User user)
        => IsAdministrator(user)
            && !(await users.GetUsersInRoleAsync(OrchardCoreConstants.Roles.Administrator)).Any(other => other is User { IsEnabled: true } one && one.UserId != user.UserId);
}
