using Microsoft.AspNetCore.Identity;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.TwoFactor;

/// <summary>Makes an account's recovery codes anew, as many as the site's settings ask for.</summary>
internal sealed class RecoveryCodes(UserManager<IUser> users, ISiteService sites)
{
    public async Task<IReadOnlyList<string>> RenewAsync(IUser user)
    {
        var settings = await sites.GetSettingsAsync<TwoFactorLoginSettings>();

        return [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, settings.NumberOfRecoveryCodesToGenerate) ?? []];
    }
}
