using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Access;

/// <summary>
/// Lets into the admin's actions only who may enter the admin; what they get is kept by no cache. Whoever is no longer signed in is
/// sent to the sign-in page and back: the check of the form's token would only say that the form is not good any more.
/// </summary>
internal sealed class AdminFilter(IAuthorizationService authorization) : IAsyncAuthorizationFilter
{
    public const int AheadOfAntiforgery = 900;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (!IsAdmin(context))
        {
            return;
        }

        AdminAttribute.Apply(context.HttpContext);
        context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
        if (!await authorization.AuthorizeAsync(context.HttpContext.User, AdminPermissions.AccessAdminPanel))
        {
            context.Result = context.HttpContext.User.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
        }
    }

    // A controller named "Admin" belongs to the admin without a word. The attribute speaks later, as a filter of its own.
    private static bool IsAdmin(AuthorizationFilterContext context) =>
        AdminAttribute.IsApplied(context.HttpContext)
        || context.Filters.Any(static filter => filter is AdminAttribute)
        || context.ActionDescriptor is ControllerActionDescriptor { ControllerName: "Admin" };
}
