using Microsoft.AspNetCore.Http;
using OrchardCore.Security;

namespace Embedded.Hosting;

/// <summary>Headers that every answer carries unless the tenant has set its own.</summary>
internal sealed class SecurityHeadersMiddleware
{
    // No script but the site's own files. Editors' HTML has style attributes; videos come from YouTube.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "frame-src 'self' https://www.youtube-nocookie.com https://www.youtube.com; object-src 'none'; base-uri 'self'; "
        + "form-action 'self'; frame-ancestors 'self'";

    private const string PermissionsPolicy = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private readonly RequestDelegate _next;

    public SecurityHeadersMiddleware(RequestDelegate next) => _next = next;

    public Task Invoke(HttpContext context)
    {
        context.Response.OnStarting(
            static state =>
            {
                var headers = ((HttpResponse)state).Headers;
                headers.TryAdd(SecurityHeaderNames.ContentSecurityPolicy, ContentSecurityPolicy);
                headers.TryAdd(SecurityHeaderNames.XContentTypeOptions, "nosniff");
                headers.TryAdd(SecurityHeaderNames.ReferrerPolicy, "strict-origin-when-cross-origin");
                headers.TryAdd(SecurityHeaderNames.PermissionsPolicy, PermissionsPolicy);

                return Task.CompletedTask;
            },
            context.Response);

        return _next(context);
    }
}
