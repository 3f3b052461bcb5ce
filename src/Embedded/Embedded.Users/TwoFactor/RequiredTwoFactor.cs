using System.Security.Claims;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Embedded.Users.TwoFactor;

/// <summary>Marks the session of an account that needs a second factor and has none yet.</summary>
internal sealed class RequiredTwoFactor(ISiteService sites) : IUserClaimsProvider
{
    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (user is User { TwoFactorEnabled: false } account && await IsRequiredAsync(account))
        {
            claims.AddClaim(new Claim(UserConstants.TwoFactorAuthenticationClaimType, "required"));
        }
    }

    private async Task<bool> IsRequiredAsync(User account)
    {
        var site = await sites.GetSiteSettingsAsync();
        var ofRoles = site.As<RoleLoginSettings>();

        return site.As<TwoFactorLoginSettings>().RequireTwoFactorAuthentication
            || (ofRoles.RequireTwoFactorAuthenticationForSpecificRoles && ofRoles.Roles.Intersect(account.RoleNames, StringComparer.OrdinalIgnoreCase).Any());
    }
}
