using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.SignIn;

/// <summary>
/// Holds every request's cookie to the account as it is now: disabling an account, signing it out everywhere and changing
/// its roles take effect at once. The few who sign in pay an indexed query a request for it; the cookie itself is renewed
/// only from time to time.
/// </summary>
internal sealed class LiveSessionValidator(IOptions<SecurityStampValidatorOptions> options, SignInManager<IUser> signInManager, ILoggerFactory loggers)
    : SecurityStampValidator<IUser>(options, signInManager, loggers)
{
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (await SignInManager.ValidateSecurityStampAsync(context.Principal) is not User user)
        {
            context.RejectPrincipal();
            await SignInManager.SignOutAsync();
            return;
        }

        if (IsOld(context.Properties.IssuedUtc) || !HasRolesOf(user, context))
        {
            await SecurityStampVerified(user, context);
        }
    }

    private bool IsOld(DateTimeOffset? issued)
        => issued is null || TimeProvider.GetUtcNow() - issued > Options.ValidationInterval;

    private static bool HasRolesOf(User user, CookieValidatePrincipalContext context)
        => context.Principal!.Identities
            .SelectMany(identity => identity.FindAll(identity.RoleClaimType))
            .Select(claim => claim.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
            .SetEquals(user.RoleNames);
}
