using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace Embedded.Users.Accounts;

internal sealed partial class UserStore : IUserLockoutStore<IUser>, IUserSecurityStampStore<IUser>
{
    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).AccessFailedCount);

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(++Stored(user).AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
    {
        Stored(user).AccessFailedCount = 0;
        return Task.CompletedTask;
    }

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
    {
        Stored(user).IsLockoutEnabled = enabled;
        return Task.CompletedTask;
    }

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).LockoutEndUtc is { } end
            ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc))
            : (DateTimeOffset?)null);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        Stored(user).LockoutEndUtc = lockoutEnd?.UtcDateTime;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).SecurityStamp);

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken)
    {
        Stored(user).SecurityStamp = stamp;
        return Task.CompletedTask;
    }
}
