using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Users;

namespace Embedded.Users.SignIn;

/// <summary>The sign-in cookie of a tenant.</summary>
internal static class AccountCookie
{
    public static void Configure(CookieAuthenticationOptions options, ShellSettings settings, UserOptions paths)
    {
        options.Cookie.Name = "orchauth_" + Uri.EscapeDataString(settings.Name);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;

        // Secure over HTTPS; a development site without a certificate still works.
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.Path = string.IsNullOrEmpty(settings.RequestUrlPrefix) ? "/" : "/" + settings.RequestUrlPrefix;
        options.ReturnUrlParameter = "ReturnUrl";
        options.LoginPath = "/" + paths.LoginPath;
        options.LogoutPath = "/" + paths.LogoffPath;
        options.Events.OnRedirectToLogin = context => ChallengeAsync(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static Task ChallengeAsync(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int apiStatus)
    {
        // A program that calls the API wants a status, a person wants the page.
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            context.Response.StatusCode = apiStatus;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
