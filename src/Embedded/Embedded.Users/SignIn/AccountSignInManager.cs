using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.SignIn;

/// <summary>Signs in only accounts that are enabled, and drops the cookie of one that no longer is.</summary>
internal sealed class AccountSignInManager(
    UserManager<IUser> userManager,
    IHttpContextAccessor contextAccessor,
    IUserClaimsPrincipalFactory<IUser> claimsFactory,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<IUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<IUser> confirmation)
    : SignInManager<IUser>(userManager, contextAccessor, claimsFactory, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(IUser user)
        => user is User { IsEnabled: true } && await base.CanSignInAsync(user);

    public override async Task<IUser?> ValidateSecurityStampAsync(ClaimsPrincipal? principal)
        => await base.ValidateSecurityStampAsync(principal) is User { IsEnabled: true } user ? user : null;

    /// <summary>Signs in whoever gave the right password, or asks for the second factor.</summary>
    public Task<SignInResult> ContinueAsync(IUser user, bool isPersistent) => SignInOrTwoFactorAsync(user, isPersistent);
}
