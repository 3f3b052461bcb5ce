using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Users;

namespace Embedded.Users.Roles;

/// <summary>Takes a removed role from the accounts that have it.</summary>
internal sealed class UserRoleRemover(UserManager<IUser> users) : IRoleRemovedEventHandler
{
    public async Task RoleRemovedAsync(string roleName)
    {
        foreach (var user in await users.GetUsersInRoleAsync(roleName))
        {
            await users.RemoveFromRoleAsync(user, roleName);
        }
    }
}
