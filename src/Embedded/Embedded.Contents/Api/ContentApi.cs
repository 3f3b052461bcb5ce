using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Api;

/// <summary>What the endpoints of the content API share.</summary>
internal static class ContentApi
{
    public static async Task<IResult?> RefuseAsync(HttpContext httpContext, IAuthorizationService authorizationService)
    {
        if (!await authorizationService.AuthorizeAsync(httpContext.User, CommonPermissions.AccessContentApi))
        {
            return Refuse(httpContext);
        }

        return HttpMethods.IsGet(httpContext.Request.Method) || await IsIntendedAsync(httpContext)
            ? null
            : Results.Problem("This call comes with a sign-in cookie but not from this site: send the antiforgery header, or a bearer token.", statusCode: StatusCodes.Status400BadRequest);
    }

    public static IResult Refuse(HttpContext httpContext)
        => httpContext.User.Identity?.IsAuthenticated == true
            ? Results.Problem("You do not have the permission that this call needs.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Problem("Sign in to make this call.", statusCode: StatusCodes.Status401Unauthorized);

    public static IResult Missing(string contentItemId)
        => Results.Problem($"There is no content item '{contentItemId}'.", statusCode: StatusCodes.Status404NotFound);

    public static IResult Bad(string path, string message)
        => Results.ValidationProblem(new Dictionary<string, string[]> { [path] = [message] });

    public static IResult Json(ContentItem contentItem) => Results.Json(contentItem, JOptions.UnsafeRelaxedJsonEscaping);

    /// <summary>A browser sends its cookie with calls that another site makes: those are told apart by their origin or the antiforgery token.</summary>
    private static async Task<bool> IsIntendedAsync(HttpContext httpContext)
    {
        var request = httpContext.Request;
        if (!request.Headers.ContainsKey("Cookie") || httpContext.User.Identity?.IsAuthenticated != true)
        {
            return true;
        }

        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site))
        {
            return site == "same-origin";
        }

        if (request.Headers.TryGetValue("Origin", out var origin))
        {
            return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        }

        return httpContext.RequestServices.GetService<IAntiforgery>() is { } antiforgery && await antiforgery.IsRequestValidAsync(httpContext);
    }
}
