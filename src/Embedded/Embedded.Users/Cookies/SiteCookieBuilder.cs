using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;

namespace Embedded.Users.Cookies;

/// <summary>
/// A cookie of the site's own. It is Secure, so that it never travels in the clear; only on a developer's site and on the
/// machine itself may a site be used without a certificate.
/// </summary>
internal sealed class SiteCookieBuilder : CookieBuilder
{
    private readonly bool _isDevelopment;

    public SiteCookieBuilder(string name, SameSiteMode sameSite, ShellSettings settings, bool isDevelopment)
    {
        _isDevelopment = isDevelopment;
        Name = name + "_" + Uri.EscapeDataString(settings.Name);
        HttpOnly = true;
        IsEssential = true;
        SameSite = sameSite;

        // Not "Always": antiforgery would refuse to work over plain HTTP, instead of saying what is wrong.
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
        Path = string.IsNullOrEmpty(settings.RequestUrlPrefix) ? "/" : "/" + settings.RequestUrlPrefix;
    }

    public static bool NeedsHttps(HttpRequest request, bool isDevelopment)
        => !request.IsHttps && !isDevelopment && request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]");

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure |= NeedsHttps(context.Request, _isDevelopment);

        return options;
    }
}
