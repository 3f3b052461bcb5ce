using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using OrchardCore.Security;

namespace Embedded.SecurityHeaders;

/// <summary>Headers that every answer carries unless the tenant has set its own.</summary>
internal sealed class HostHeadersMiddleware
{
    private static readonly string s_contentSecurityPolicy = DefaultPolicies.Join(DefaultPolicies.ContentSecurityPolicy);
    private static readonly string s_permissionsPolicy = DefaultPolicies.JoinPermissions(DefaultPolicies.PermissionsPolicy);

    private readonly RequestDelegate _next;
    private readonly bool _isProduction;

    public HostHeadersMiddleware(RequestDelegate next, IHostEnvironment environment)
    {
        _next = next;
        _isProduction = environment.IsProduction();
    }

    public Task Invoke(HttpContext context)
    {
        context.Response.OnStarting(
            static state =>
            {
                var (response, isProduction) = ((HttpResponse, bool))state;
                var headers = response.Headers;
                headers.TryAdd(SecurityHeaderNames.ContentSecurityPolicy, s_contentSecurityPolicy);
                headers.TryAdd(SecurityHeaderNames.XContentTypeOptions, DefaultPolicies.ContentTypeOptions);
                headers.TryAdd(SecurityHeaderNames.ReferrerPolicy, DefaultPolicies.ReferrerPolicy);
                headers.TryAdd(SecurityHeaderNames.PermissionsPolicy, s_permissionsPolicy);

                if (isProduction && response.HttpContext.Request is { IsHttps: true } request && !IsLoopback(request.Host.Host))
                {
                    headers.TryAdd("Strict-Transport-Security", DefaultPolicies.TransportSecurity);
                }

                return Task.CompletedTask;
            },
            (context.Response, _isProduction));

        return _next(context);
    }

    // A browser would refuse plain HTTP for every other program on the developer's machine, for a year.
    private static bool IsLoopback(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
