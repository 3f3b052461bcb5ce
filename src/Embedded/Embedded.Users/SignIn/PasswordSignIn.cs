using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using ISession = YesSql.ISession;

namespace Embedded.Users.SignIn;

/// <summary>One attempt to sign in with a name and a password.</summary>
internal sealed class PasswordSignIn(
    IUserService users,
    AccountSignInManager signIn,
    AttemptQueue queue,
    ISession session,
    IEnumerable<ILoginFormEvent> handlers,
    IHttpContextAccessor accessor,
    ILogger<PasswordSignIn> logger)
{
    public async Task<SignInResult> TryAsync(string userName, string password, bool rememberMe, CancellationToken cancellationToken)
    {
        if (await AuthenticateAsync(userName, password, cancellationToken) is not { } user)
        {
            return SignInResult.Failed;
        }

        var result = await signIn.ContinueAsync(user, rememberMe);
        if (result.Succeeded)
        {
            await WelcomeAsync(user);
        }

        return result;
    }

    /// <summary>Tells that the account is signed in now.</summary>
    public async Task WelcomeAsync(IUser user)
    {
        foreach (var handler in handlers)
        {
            await handler.LoggedInAsync(user);
        }

        logger.LogInformation("The account {UserId} signed in from {Address}.", ((User)user).UserId, Address);
    }

    /// <summary>Tells that an attempt failed, and whether it locked the account.</summary>
    public async Task TellFailureAsync(string userName, IUser? known)
    {
        // The name typed is not logged: people type passwords into the wrong box.
        logger.LogWarning("A sign-in of {UserId} from {Address} failed.", (known as User)?.UserId ?? "an unknown account", Address);
        foreach (var handler in handlers)
        {
            await (known is null ? handler.LoggingInFailedAsync(userName) : handler.LoggingInFailedAsync(known));
            if (known is User { LockoutEndUtc: { } end } && end > DateTime.UtcNow)
            {
                await handler.IsLockedOutAsync(known);
            }
        }
    }

    private System.Net.IPAddress? Address => accessor.HttpContext?.Connection.RemoteIpAddress;

    private async Task<IUser?> AuthenticateAsync(string userName, string password, CancellationToken cancellationToken)
    {
        using var turn = await queue.EnterAsync(userName, cancellationToken);

        var refused = false;
        foreach (var handler in handlers)
        {
            await handler.LoggingInAsync(userName, (_, _) => refused = true);
        }

        var user = refused ? null : await users.AuthenticateAsync(userName, password, (_, _) => { });

        // The count of failures must be stored before the next attempt on this account reads it.
        await session.SaveChangesAsync();
        if (user is null)
        {
            await TellFailureAsync(userName, await users.GetUserAsync(userName));
        }

        return user;
    }
}
