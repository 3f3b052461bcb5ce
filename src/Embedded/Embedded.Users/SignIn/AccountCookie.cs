using Embedded.Users.Cookies;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Users;

namespace Embedded.Users.SignIn;

/// <summary>The sign-in cookie of a tenant.</summary>
internal static class AccountCookie
{
    public const string Name = "orchauth";

    /// <summary>Tells the sign-in page that there was a session, and that it ended.</summary>
    public const string EndedParameter = "ended";

    public static void Configure(CookieAuthenticationOptions options, ShellSettings settings, UserOptions paths, SignInOptions signIn, bool isDevelopment)
    {
        options.Cookie = new SiteCookieBuilder(Name, SameSiteMode.Lax, settings, isDevelopment);
        options.ExpireTimeSpan = TimeSpan.FromDays(signIn.RememberDays);
        options.SlidingExpiration = true;
        options.ReturnUrlParameter = "ReturnUrl";
        options.LoginPath = "/" + paths.LoginPath;
        options.LogoutPath = "/" + paths.LogoffPath;
        options.Events.OnRedirectToLogin = ChallengeAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static Task ChallengeAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        // A program that calls the API, and a script of a page, want a status; a person wants the page.
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || IsFromScript(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var hadSession = context.Request.Cookies.ContainsKey(context.Options.Cookie.Name!);
        context.Response.Redirect(hadSession ? context.RedirectUri + "&" + EndedParameter + "=true" : context.RedirectUri);

        return Task.CompletedTask;
    }

    private static bool IsFromScript(HttpRequest request)
        => request.Headers.XRequestedWith == "XMLHttpRequest"
            || request.Headers.ContainsKey("HX-Request")
            || (request.Headers.TryGetValue("Sec-Fetch-Mode", out var mode) && mode != "navigate");
}
