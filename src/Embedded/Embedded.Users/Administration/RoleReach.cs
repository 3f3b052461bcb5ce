using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Users.Administration;

/// <summary>Tells whether a role permits anything critical to the site's security that someone may not do.</summary>
internal sealed class RoleReach(RoleManager<IRole> roles, IEnumerable<IPermissionProvider> providers, IAuthorizationService authorization)
{
    private Dictionary<string, Permission>? _critical;

    public async Task<bool> IsWithinAsync(ClaimsPrincipal actor, string roleName)
        => await roles.FindByNameAsync(roleName) is not Role role || await MayAllAsync(actor, RoleAdministration.PermissionsOf(role));

    public async Task<bool> MayAllAsync(ClaimsPrincipal actor, IEnumerable<string> permissions)
    {
        _critical ??= await ListCriticalAsync();
        foreach (var name in permissions)
        {
            if (_critical.TryGetValue(name, out var permission) && !await authorization.AuthorizeAsync(actor, permission))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<Dictionary<string, Permission>> ListCriticalAsync()
    {
        var critical = new Dictionary<string, Permission>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in providers)
        {
            foreach (var permission in (await provider.GetPermissionsAsync()).Where(permission => permission.IsSecurityCritical))
            {
                critical.TryAdd(permission.Name, permission);
            }
        }

        return critical;
    }
}
