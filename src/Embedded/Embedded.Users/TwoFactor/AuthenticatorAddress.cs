using OrchardCore.Settings;
using OrchardCore.Users;

namespace Embedded.Users.TwoFactor;

/// <summary>Writes the address under which authenticator apps take a key.</summary>
internal sealed class AuthenticatorAddress(ISiteService sites)
{
    public async Task<string> OfAsync(IUser user, string key)
    {
        var issuer = Uri.EscapeDataString((await sites.GetSiteSettingsAsync()).SiteName ?? string.Empty);

        return $"otpauth://totp/{issuer}:{Uri.EscapeDataString(user.UserName)}?secret={key}&issuer={issuer}&digits=6";
    }
}
