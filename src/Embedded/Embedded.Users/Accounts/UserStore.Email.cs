using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using OrchardCore.Users;

namespace Embedded.Users.Accounts;

internal sealed partial class UserStore : IUserEmailStore<IUser>
{
    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync();

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).Email);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).NormalizedEmail);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).EmailConfirmed);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken)
    {
        Stored(user).Email = email;
        return Task.CompletedTask;
    }

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken)
    {
        Stored(user).NormalizedEmail = normalizedEmail;
        return Task.CompletedTask;
    }

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
    {
        Stored(user).EmailConfirmed = confirmed;
        return Task.CompletedTask;
    }
}
