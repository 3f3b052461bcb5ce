using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace Embedded.Users.Roles;

internal sealed class RoleService(RoleManager<IRole> roleManager) : IRoleService
{
    public Task<IEnumerable<IRole>> GetRolesAsync() => Task.FromResult<IEnumerable<IRole>>([.. roleManager.Roles]);

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default)
        => await roleManager.FindByNameAsync(role) is { } found ? await roleManager.GetClaimsAsync(found) : [];

    public Task<IEnumerable<string>> GetNormalizedRoleNamesAsync()
        => Task.FromResult<IEnumerable<string>>([.. roleManager.Roles.AsEnumerable().Select(role => roleManager.NormalizeKey(role.RoleName)!)]);
}
