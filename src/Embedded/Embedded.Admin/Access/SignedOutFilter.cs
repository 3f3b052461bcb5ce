using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;

namespace Embedded.Admin.Access;

/// <summary>
/// Sends whoever is no longer signed in to the sign-in page and back. Ahead of the check of the form's token, which would only say
/// that the form is not good any more: it belongs to a session that has ended.
/// </summary>
internal sealed class SignedOutFilter : IAuthorizationFilter
{
    public const int AheadOfAntiforgery = 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.User.Identity?.IsAuthenticated != true
            && context.ActionDescriptor is ControllerActionDescriptor action
            && (action.ControllerName == "Admin" || action.ControllerTypeInfo.IsDefined(typeof(AdminAttribute)) || action.MethodInfo.IsDefined(typeof(AdminAttribute))))
        {
            context.Result = new ChallengeResult();
        }
    }
}
