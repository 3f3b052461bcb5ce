using Embedded.Users.SignIn;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using ISession = YesSql.ISession;

namespace Embedded.Users.TwoFactor;

/// <summary>Turns an account's second factor on and off.</summary>
internal sealed class TwoFactorSwitch(UserManager<IUser> users, AttemptQueue queue, ISession session)
{
    private const int CodeLength = 6;

    /// <summary>Whether the account's app shows that code now. Wrong codes count towards the lock-out.</summary>
    public async Task<bool> IsCodeOfAppAsync(IUser user, string? code, CancellationToken cancellationToken)
    {
        code = code?.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (code?.Length != CodeLength)
        {
            return false;
        }

        using var turn = await queue.EnterAsync(((User)user).UserId, cancellationToken);
        if (await users.IsLockedOutAsync(user))
        {
            return false;
        }

        var isRight = await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code);
        await (isRight ? users.ResetAccessFailedCountAsync(user) : users.AccessFailedAsync(user));
        await session.SaveChangesAsync();

        return isRight;
    }

    public async Task TurnOnAsync(IUser user) => await users.SetTwoFactorEnabledAsync(user, true);

    /// <summary>Turns it off and forgets key and codes: the next app starts with a key of its own.</summary>
    public Task<IdentityResult> TurnOffAsync(IUser user)
    {
        ((User)user).UserTokens.Clear();

        return users.SetTwoFactorEnabledAsync(user, false);
    }
}
