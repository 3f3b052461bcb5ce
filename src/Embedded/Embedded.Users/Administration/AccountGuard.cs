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
    IStringLocalizer<AccountGuard> localizer)
{
    /// <summary>Why the account may not be touched; null where it may.</summary>
    public async Task<string?> FindObjectionAsync(ClaimsPrincipal actor, User user)
        => IsAdministrator(user) && !await IsOwnerAsync(actor)
            ? localizer["Only an administrator may change an administrator's account."].Value
            : null;

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

        if (string.Equals(user.UserId, (await sites.GetSiteSettingsAsync()).SuperUser, StringComparison.Ordinal))
        {
            return localizer["This account owns the site and cannot be disabled or deleted."];
        }

        return await IsLastAdministratorAsync(user) ? localizer["The site needs an administrator who can sign in: this is the last one."].Value : null;
    }

    /// <summary>Why the account may not be given exactly these roles; null where it may.</summary>
    public async Task<string?> FindObjectionToRolesAsync(ClaimsPrincipal actor, User user, IReadOnlyCollection<string> roles)
    {
        foreach (var role in roles.Except(user.RoleNames, StringComparer.OrdinalIgnoreCase).Concat(user.RoleNames.Except(roles, StringComparer.OrdinalIgnoreCase)))
        {
            // Asked for here, not left to the page: whoever may edit an account, be it only their own, must not choose its roles.
            if (!await authorization.AuthorizeAsync(actor, CommonPermissions.CreateAssignRoleToUsersPermission(role)))
            {
                return localizer["You may not give or take the role '{0}'.", titles.Of(role)];
            }
        }

        var becomesAdministrator = roles.Any(SystemRoles.IsAdministrator);
        if (becomesAdministrator == IsAdministrator(user))
        {
            return null;
        }

        if (!await IsOwnerAsync(actor))
        {
            return localizer["Only an administrator may give or take the role of administrator."];
        }

        if (becomesAdministrator)
        {
            return null;
        }

        return IsSelf(actor, user)
            ? localizer["You cannot take the role of administrator from yourself."]
            : await IsLastAdministratorAsync(user) ? localizer["The site needs an administrator who can sign in: this is the last one."].Value : null;
    }

    private static bool IsAdministrator(User user) => user.RoleNames.Any(SystemRoles.IsAdministrator);

    private static bool IsSelf(ClaimsPrincipal actor, User user)
        => string.Equals(actor.FindFirstValue(ClaimTypes.NameIdentifier), user.UserId, StringComparison.Ordinal);

    private Task<bool> IsOwnerAsync(ClaimsPrincipal actor) => authorization.AuthorizeAsync(actor, StandardPermissions.SiteOwner);

    private async Task<bool> IsLastAdministratorAsync(User user)
        => IsAdministrator(user)
            && !(await users.GetUsersInRoleAsync(OrchardCoreConstants.Roles.Administrator)).Any(other => other is User { IsEnabled: true } one && one.UserId != user.UserId);
}
