using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using Portal.Meetings.Security;

namespace Portal.Meetings.Documents;

/// <summary>
/// Answers "not found" where a visitor asks for a file of an internal meeting. The media library itself knows only
/// folders; which meeting a file belongs to is known here.
/// </summary>
internal sealed class InternalDocumentsMiddleware(RequestDelegate next, IOptions<MediaOptions> mediaOptions)
{
    private readonly PathString _mediaPath = mediaOptions.Value.AssetsRequestPath;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(_mediaPath, out var file)
            || !file.HasValue
            || !await context.RequestServices.GetRequiredService<InternalDocuments>().ContainsAsync(file.Value!))
        {
            await next(context);
            return;
        }

        var authorization = context.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(await UserAsync(context), MeetingPermissions.ViewInternalMeetings))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // No cache on the way may keep it for others. First registered runs last, after the media library's own headers.
        context.Response.OnStarting(static state =>
        {
            ((HttpContext)state).Response.Headers.CacheControl = "private, no-store";
            return Task.CompletedTask;
        }, context);
        await next(context);
    }

    /// <summary>Files are answered ahead of the sign-in, which therefore is asked for here.</summary>
    private static async Task<ClaimsPrincipal> UserAsync(HttpContext context)
    {
        var schemes = context.RequestServices.GetService<IAuthenticationSchemeProvider>();
        if (schemes is null || await schemes.GetDefaultAuthenticateSchemeAsync() is null)
        {
            return context.User;
        }

        return (await context.AuthenticateAsync()).Principal ?? context.User;
    }
}
