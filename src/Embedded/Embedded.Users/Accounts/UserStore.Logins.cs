using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using OrchardCore.Users;

namespace Embedded.Users.Accounts;

internal sealed partial class UserStore : IUserLoginStore<IUser>
{
    public Task AddLoginAsync(IUser user, UserLoginInfo login, CancellationToken cancellationToken)
    {
        Stored(user).LoginInfos.Add(login);
        return Task.CompletedTask;
    }

    public Task RemoveLoginAsync(IUser user, string loginProvider, string providerKey, CancellationToken cancellationToken)
    {
        var stored = Stored(user);
        stored.LoginInfos = [.. stored.LoginInfos.Where(login => login.LoginProvider != loginProvider || login.ProviderKey != providerKey)];
        return Task.CompletedTask;
    }

    public Task<IList<UserLoginInfo>> GetLoginsAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<UserLoginInfo>>([.. Stored(user).LoginInfos]);

    public async Task<IUser?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken)
        => await session.Query<User, UserByLoginInfoIndex>(index => index.LoginProvider == loginProvider && index.ProviderKey == providerKey).FirstOrDefaultAsync();
}
