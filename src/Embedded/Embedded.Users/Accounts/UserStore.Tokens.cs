using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.Accounts;

/// <summary>Keys of authenticator apps and recovery codes, each kept protected with the site's keys.</summary>
internal sealed partial class UserStore : IUserAuthenticationTokenStore<IUser>, IUserAuthenticatorKeyStore<IUser>, IUserTwoFactorRecoveryCodeStore<IUser>, IUserTwoFactorStore<IUser>
{
    private const string TokenProtector = "OrchardCore.UserStore.Token";
    private const string OwnProvider = "[OrchardCoreUserStore]";
    private const string AuthenticatorKey = "AuthenticatorKey";
    private const string RecoveryCodes = "RecoveryCodes";
    private const char CodeSeparator = ';';

    public Task<string?> GetTokenAsync(IUser user, string loginProvider, string name, CancellationToken cancellationToken)
        => Task.FromResult(Find(user, loginProvider, name)?.Value is { Length: > 0 } value ? Protector.Unprotect(value) : null);

    public Task SetTokenAsync(IUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(value))
        {
            return RemoveTokenAsync(user, loginProvider, name, cancellationToken);
        }

        if (Find(user, loginProvider, name) is not { } token)
        {
            Stored(user).UserTokens.Add(token = new UserToken { LoginProvider = loginProvider, Name = name });
        }

        token.Value = Protector.Protect(value);

        return Task.CompletedTask;
    }

    public Task RemoveTokenAsync(IUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        if (Find(user, loginProvider, name) is { } token)
        {
            Stored(user).UserTokens.Remove(token);
        }

        return Task.CompletedTask;
    }

    public Task<string?> GetAuthenticatorKeyAsync(IUser user, CancellationToken cancellationToken)
        => GetTokenAsync(user, OwnProvider, AuthenticatorKey, cancellationToken);

    public Task SetAuthenticatorKeyAsync(IUser user, string key, CancellationToken cancellationToken)
        => SetTokenAsync(user, OwnProvider, AuthenticatorKey, key, cancellationToken);

    public Task ReplaceCodesAsync(IUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
        => SetTokenAsync(user, OwnProvider, RecoveryCodes, string.Join(CodeSeparator, recoveryCodes), cancellationToken);

    public async Task<bool> RedeemCodeAsync(IUser user, string code, CancellationToken cancellationToken)
    {
        var codes = await CodesAsync(user, cancellationToken);
        if (!codes.Remove(code))
        {
            return false;
        }

        await ReplaceCodesAsync(user, codes, cancellationToken);

        return true;
    }

    public async Task<int> CountCodesAsync(IUser user, CancellationToken cancellationToken) => (await CodesAsync(user, cancellationToken)).Count;

    public Task<bool> GetTwoFactorEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).TwoFactorEnabled);

    public Task SetTwoFactorEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
    {
        Stored(user).TwoFactorEnabled = enabled;
        return Task.CompletedTask;
    }

    private IDataProtector Protector => dataProtection.CreateProtector(TokenProtector);

    private async Task<List<string>> CodesAsync(IUser user, CancellationToken cancellationToken)
        => [.. (await GetTokenAsync(user, OwnProvider, RecoveryCodes, cancellationToken))?.Split(CodeSeparator) ?? []];

    private static UserToken? Find(IUser user, string loginProvider, string name)
        => Stored(user).UserTokens.FirstOrDefault(token => token.LoginProvider == loginProvider && token.Name == name);
}
