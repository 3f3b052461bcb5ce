using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace Embedded.Users.SignIn;

/// <summary>
/// Puts the account's id, name, e-mail, claims and role names into its cookie. What a role permits is looked up at each
/// check instead, so that a change of a role needs no new sign-in.
/// </summary>
internal sealed class AccountClaimsPrincipalFactory(
    UserManager<IUser> userManager,
    IOptions<IdentityOptions> options,
    IEnumerable<IUserClaimsProvider> providers) : UserClaimsPrincipalFactory<IUser>(userManager, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        foreach (var role in await UserManager.GetRolesAsync(user))
        {
            identity.AddClaim(new Claim(Options.ClaimsIdentity.RoleClaimType, role));
        }

        foreach (var provider in providers)
        {
            await provider.GenerateAsync(user, identity);
        }

        return identity;
    }
}
