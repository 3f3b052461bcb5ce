using System.Globalization;
using Embedded.Users.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Users.Forms;

/// <summary>Turns an address away that posts to the marked actions too often.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LimitAttemptsAttribute : Attribute, IResourceFilter
{
    private const int RetryAfterSeconds = 60;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var http = context.HttpContext;
        if (http.RequestServices.GetRequiredService<SignInRateLimiter>().TryAttempt(http.Connection.RemoteIpAddress))
        {
            return;
        }

        http.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        context.Result = new ViewResult { ViewName = "TooManyAttempts", StatusCode = StatusCodes.Status429TooManyRequests };
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
