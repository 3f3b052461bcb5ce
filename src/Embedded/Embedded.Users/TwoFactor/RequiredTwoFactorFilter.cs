using Embedded.Users.Forms;
using Embedded.Users.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Users;

namespace Embedded.Users.TwoFactor;

/// <summary>Leads whoever still needs a second factor to its set-up; only the account pages are open until then.</summary>
internal sealed class RequiredTwoFactorFilter : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.User.HasClaim(claim => claim.Type == UserConstants.TwoFactorAuthenticationClaimType)
            && !context.Filters.OfType<AccountPageAttribute>().Any())
        {
            context.Result = new RedirectToRouteResult("AuthenticatorApp", new { area = AccountRoutes.Area });
        }
    }
}
