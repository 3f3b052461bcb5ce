using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Modules;

/// <summary>A request and the tenant that serves it.</summary>
public static class HttpContextExtensions
{
    /// <summary>Makes the request's services those of whichever shell scope is current when they are asked for.</summary>
    public static HttpContext UseShellScopeServices(this HttpContext httpContext)
    {
        httpContext.RequestServices = new ShellScopeServices(httpContext.RequestServices);

        return httpContext;
    }

    /// <summary>Asks an anonymous visitor to sign in, and refuses one who is signed in.</summary>
    public static IResult ChallengeOrForbid(this HttpContext httpContext, params string[] authenticationSchemes) =>
        httpContext.User.Identity?.IsAuthenticated == true
            ? Results.Forbid(properties: null, authenticationSchemes)
            : Results.Challenge(properties: null, authenticationSchemes);
}
