using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Embedded.AuditTrail.Users;

/// <summary>Records whoever signs out; a session that has ended by itself is told of nobody.</summary>
internal sealed class SignOutEvents : IPostConfigureOptions<CookieAuthenticationOptions>
{
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        var signingOut = options.Events.OnSigningOut;
        options.Events.OnSigningOut = async context =>
        {
            await signingOut(context);
            if (context.HttpContext.User is { Identity.IsAuthenticated: true } user && user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id)
            {
                await context.HttpContext.RequestServices.GetRequiredService<UserEvents>().RecordOwnAsync(UserEventNames.LoggedOut, id, user.Identity!.Name ?? "");
            }
        };
    }
}
