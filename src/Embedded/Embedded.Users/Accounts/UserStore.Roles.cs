using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using OrchardCore.Users;

namespace Embedded.Users.Accounts;

internal sealed partial class UserStore : IUserRoleStore<IUser>
{
    public async Task AddToRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
    {
        var roles = Stored(user).RoleNames;
        var known = await roleStore.FindByNameAsync(roleName, cancellationToken)
            ?? throw new InvalidOperationException($"The account '{user.UserName}' cannot be given the role '{roleName}': there is no such role. Add it with a Roles recipe step first.");

        if (!roles.Contains(known.RoleName, StringComparer.OrdinalIgnoreCase))
        {
            roles.Add(known.RoleName);
        }
    }

    public Task RemoveFromRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
    {
        var stored = Stored(user);
        stored.RoleNames = [.. stored.RoleNames.Where(role => normalizer.NormalizeName(role) != roleName)];
        return Task.CompletedTask;
    }

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<string>>([.. Stored(user).RoleNames]);

    public Task<bool> IsInRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).RoleNames.Any(role => normalizer.NormalizeName(role) == roleName));

    public async Task<IList<IUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
        => [.. await session.Query<User, UserByRoleNameIndex>(index => index.RoleName == roleName).ListAsync()];
}
