using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using YesSql;

namespace Embedded.Admin.Contents.Lists;

/// <summary>The accounts whose items a list can be narrowed to.</summary>
internal sealed class ListOwners(ISession session, IUserService users)
{
    /// <summary>Names that are offered; any other is found as well.</summary>
    private const int MostOffered = 50;

    public async Task<ListOwner?> FindAsync(string userName)
        => userName.Length > 0 && await users.GetUserAsync(userName) is User user ? new(user.UserId, user.UserName) : null;

    /// <summary>The first names of accounts that are in use.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync()
        => [.. (await session.Query<User, UserIndex>(index => index.IsEnabled).OrderBy(index => index.NormalizedUserName).Take(MostOffered).ListAsync()).Select(user => user.UserName)];
}
