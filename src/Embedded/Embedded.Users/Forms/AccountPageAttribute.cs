using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Embedded.Users.Forms;

/// <summary>
/// Marks the account pages: small forms that no cache keeps. A form that this site did not give out, or gave out too long
/// ago, is answered with a page that leads back to a fresh one.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AccountPageAttribute : Attribute, IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        // Word for word what antiforgery sets itself: it warns of anything else.
        context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
        context.HttpContext.Response.Headers.Pragma = "no-cache";
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = new ViewResult { ViewName = "FormExpired", StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
