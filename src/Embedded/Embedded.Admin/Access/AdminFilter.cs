using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Access;

/// <summary>Lets into the admin's actions only who may enter the admin; what they get is kept by no cache.</summary>
internal sealed class AdminFilter(IAuthorizationService authorization) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!IsAdmin(context))
        {
            await next();
            return;
        }

        AdminAttribute.Apply(context.HttpContext);
        context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
        if (await authorization.AuthorizeAsync(context.HttpContext.User, AdminPermissions.AccessAdminPanel))
        {
            await next();
            return;
        }

        context.Result = context.HttpContext.User.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
    }

    // A controller named "Admin" belongs to the admin without a word.
    private static bool IsAdmin(ActionExecutingContext context) =>
        AdminAttribute.IsApplied(context.HttpContext)
        || context.ActionDescriptor is ControllerActionDescriptor { ControllerName: "Admin" };
}
