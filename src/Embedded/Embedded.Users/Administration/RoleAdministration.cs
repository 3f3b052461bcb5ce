using System.Security.Claims;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.Environment.Extensions;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Users.Administration;

/// <summary>Creates and removes roles, and says what they permit. Each method reports why it refuses.</summary>
internal sealed class RoleAdministration(
    RoleManager<IRole> roles,
    IEnumerable<IPermissionProvider> providers,
    ITypeFeatureProvider features,
    IAuthorizationService authorization,
    IStringLocalizer<RoleAdministration> localizer)
{
    public const int LongestName = 255;
    public const int LongestDescription = 500;

    // They would end a segment of the role's address.
    private static readonly char[] s_separators = ['/', '\\'];

    public IReadOnlyList<Role> List() => [.. roles.Roles.AsEnumerable().Cast<Role>().OrderBy(role => role.RoleName, StringComparer.OrdinalIgnoreCase)];

    public async Task<Role?> FindAsync(string? roleName)
        => string.IsNullOrEmpty(roleName) ? null : await roles.FindByNameAsync(roleName) as Role;

    public static bool IsSystemRole(string roleName) => SystemRoles.Contains(roleName);

    /// <summary>All permissions that there are, by content type or feature.</summary>
    public async Task<IReadOnlyList<PermissionGroup>> ListPermissionsAsync()
    {
        var all = new List<(string Group, Permission Permission)>();
        foreach (var provider in providers)
        {
            var feature = features.GetFeaturesForDependency(provider.GetType()).FirstOrDefault();
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                all.Add((permission.Category ?? feature?.Name ?? feature?.Id ?? string.Empty, permission));
            }
        }

        return [.. all
            .GroupBy(pair => pair.Group, pair => pair.Permission)
            .OrderBy(group => group.Key, StringComparer.CurrentCultureIgnoreCase)
            .Select(group => new PermissionGroup(group.Key, [.. group.DistinctBy(permission => permission.Name, StringComparer.OrdinalIgnoreCase)]))];
    }

    /// <summary>The names of the permissions that the role was given itself.</summary>
    public static IReadOnlySet<string> PermissionsOf(Role role)
        => role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public async Task<Role?> CreateAsync(string? name, string? description, Action<string, string> reportError)
    {
        name = name?.Trim();
        if (string.IsNullOrEmpty(name))
        {
            reportError(nameof(Role.RoleName), localizer["Enter a name for the role."]);
            return null;
        }

        if (name.Length > LongestName)
        {
            reportError(nameof(Role.RoleName), localizer["A role's name has at most {0} characters.", LongestName]);
            return null;
        }

        if (name.IndexOfAny(s_separators) >= 0 || name.Any(char.IsControl))
        {
            reportError(nameof(Role.RoleName), localizer["A role's name has no slashes."]);
            return null;
        }

        if (!IsShort(description, reportError))
        {
            return null;
        }

        return Report(await roles.CreateAsync(new Role { RoleName = name, RoleDescription = description?.Trim() }), reportError) ? await FindAsync(name) : null;
    }

    /// <summary>Gives the role these permissions and no others that can be chosen; those of features that are off now stay.</summary>
    public async Task<bool> UpdateAsync(ClaimsPrincipal actor, string roleName, string? description, IReadOnlyCollection<string> permissions, Action<string, string> reportError)
    {
        if (await FindAsync(roleName) is not { } role)
        {
            reportError(string.Empty, localizer["There is no role of that name any more."]);
            return false;
        }

        if (SystemRoles.IsAdministrator(role.RoleName))
        {
            reportError(string.Empty, localizer["Administrators have every permission; their role is not edited."]);
            return false;
        }

        var had = PermissionsOf(role);
        var known = (await ListPermissionsAsync()).SelectMany(group => group.Permissions).DistinctBy(permission => permission.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(permission => permission.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var name in permissions)
        {
            if (!known.TryGetValue(name, out var permission))
            {
                reportError(string.Empty, localizer["There is no permission '{0}'.", name]);
                return false;
            }

            if (permission.IsSecurityCritical && string.Equals(role.RoleName, OrchardCoreConstants.Roles.Anonymous, StringComparison.OrdinalIgnoreCase))
            {
                reportError(string.Empty, localizer["The permission '{0}' is not for visitors who are not signed in.", permission.Description ?? name]);
                return false;
            }

            if (!had.Contains(name) && !await authorization.AuthorizeAsync(actor, permission))
            {
                reportError(string.Empty, localizer["You may not give the permission '{0}': you do not have it yourself.", localizer[permission.Description ?? name].Value]);
                return false;
            }
        }

        if (!IsShort(description, reportError))
        {
            return false;
        }

        role.RoleDescription = description?.Trim();
        role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType && known.ContainsKey(claim.ClaimValue));
        role.RoleClaims.AddRange(permissions.Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = known[name].Name }));

        return Report(await roles.UpdateAsync(role), reportError);
    }

    /// <summary>Removes the role, also from the accounts that have it.</summary>
    public async Task<bool> DeleteAsync(string roleName, Action<string, string> reportError)
    {
        if (await FindAsync(roleName) is not { } role)
        {
            reportError(string.Empty, localizer["There is no role of that name any more."]);
            return false;
        }

        if (IsSystemRole(role.RoleName))
        {
            reportError(string.Empty, localizer["The role '{0}' belongs to the system and cannot be removed.", role.RoleName]);
            return false;
        }

        return Report(await roles.DeleteAsync(role), reportError);
    }

    private bool IsShort(string? description, Action<string, string> reportError)
    {
        if (description?.Trim().Length > LongestDescription)
        {
            reportError(nameof(Role.RoleDescription), localizer["The description has at most {0} characters.", LongestDescription]);
            return false;
        }

        return true;
    }

    private static bool Report(IdentityResult result, Action<string, string> reportError)
    {
        foreach (var error in result.Errors)
        {
            reportError(nameof(Role.RoleName), error.Description);
        }

        return result.Succeeded;
    }
}
