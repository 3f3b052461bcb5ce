using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using ISession = YesSql.ISession;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Embedded.Users.SignIn;

/// <summary>One attempt to enter the second factor. Failures count towards the lock-out, as wrong passwords do.</summary>
internal sealed class TwoFactorSignIn(
    AccountSignInManager signIn,
    UserManager<IUser> users,
    PasswordSignIn passwords,
    AttemptQueue queue,
    ISession session,
    IHttpContextAccessor accessor)
{
    /// <summary>The id of whoever gave the right password a few minutes ago in this browser.</summary>
    public async Task<string?> FindUserIdAsync()
        => (await accessor.HttpContext!.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal?.FindFirstValue(ClaimTypes.Name);

    public Task<SignInResult> TryCodeAsync(string userId, string code, bool rememberMe, bool rememberClient, CancellationToken cancellationToken)
        => TryAsync(userId, _ => signIn.TwoFactorAuthenticatorSignInAsync(Compact(code), rememberMe, rememberClient), cancellationToken);

    public Task<SignInResult> TryRecoveryCodeAsync(string userId, string code, CancellationToken cancellationToken)
        => TryAsync(userId, user => RedeemAsync(user, Compact(code).ToUpperInvariant()), cancellationToken);

    private static string Compact(string code) => code.Replace(" ", string.Empty, StringComparison.Ordinal);

    private async Task<SignInResult> RedeemAsync(IUser user, string code)
    {
        if (await users.IsLockedOutAsync(user) || !await signIn.CanSignInAsync(user))
        {
            return SignInResult.LockedOut;
        }

        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (!result.Succeeded)
        {
            await users.AccessFailedAsync(user);
        }

        return result;
    }

    private async Task<SignInResult> TryAsync(string userId, Func<IUser, Task<SignInResult>> attempt, CancellationToken cancellationToken)
    {
        IUser? user;
        SignInResult result;
        using (await queue.EnterAsync(userId, cancellationToken))
        {
            // Read inside the queue, or attempts at once would all see the same count of failures and the same codes.
            user = await signIn.GetTwoFactorAuthenticationUserAsync();
            result = user is null ? SignInResult.Failed : await attempt(user);
            await session.SaveChangesAsync();
        }

        if (user is not null)
        {
            await (result.Succeeded ? passwords.WelcomeAsync(user) : passwords.TellFailureAsync(user.UserName, user));
        }

        return result;
    }
}
