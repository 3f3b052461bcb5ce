using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using YesSql;

namespace Embedded.Users.Accounts;

/// <summary>ASP.NET Core Identity's accounts, kept as documents in the tenant's store.</summary>
internal sealed partial class UserStore(
    ISession session,
    ILookupNormalizer normalizer,
    IRoleStore<IRole> roleStore,
    IUserIdGenerator userIdGenerator,
    IDataProtectionProvider dataProtection,
    IEnumerable<IUserEventHandler> handlers) : IUserPasswordStore<IUser>
{
    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken)
    {
        var stored = Stored(user);
        if (string.IsNullOrEmpty(stored.UserId))
        {
            stored.UserId = userIdGenerator.GenerateUniqueId(user);
        }

        var context = new UserCreateContext(user);
        foreach (var handler in handlers)
        {
            await handler.CreatingAsync(context);
        }

        if (context.Cancel)
        {
            return Cancelled("create", stored);
        }

        await session.SaveAsync(stored);
        await session.FlushAsync();

        foreach (var handler in handlers)
        {
            await handler.CreatedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken)
    {
        var stored = Stored(user);
        var context = new UserUpdateContext(user);
        foreach (var handler in handlers)
        {
            await handler.UpdatingAsync(context);
        }

        if (context.Cancel)
        {
            return Cancelled("update", stored);
        }

        await session.SaveAsync(stored);
        foreach (var handler in handlers)
        {
            await handler.UpdatedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken)
    {
        var stored = Stored(user);
        var context = new UserDeleteContext(user);
        foreach (var handler in handlers)
        {
            await handler.DeletingAsync(context);
        }

        if (context.Cancel)
        {
            return Cancelled("delete", stored);
        }

        session.Delete(stored);
        await session.FlushAsync();
        foreach (var handler in handlers)
        {
            await handler.DeletedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync();

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync();

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<string?>(Stored(user).NormalizedUserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken)
    {
        Stored(user).UserName = userName!;
        return Task.CompletedTask;
    }

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken)
    {
        Stored(user).NormalizedUserName = normalizedName!;
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).PasswordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(!string.IsNullOrEmpty(Stored(user).PasswordHash));

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken)
    {
        Stored(user).PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // The session belongs to the request's scope.
    }

    private static User Stored(IUser user)
        => user as User ?? throw new ArgumentException($"An account of type '{user?.GetType().FullName ?? "null"}' cannot be stored; expected '{typeof(User).FullName}'.", nameof(user));

    private static IdentityResult Cancelled(string action, User user) => IdentityResult.Failed(new IdentityError
    {
        Code = "Cancelled",
        Description = $"A handler refused to {action} the account '{user.UserName}'.",
    });
}
