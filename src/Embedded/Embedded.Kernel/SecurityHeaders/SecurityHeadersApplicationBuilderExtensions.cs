using Embedded.SecurityHeaders;
using OrchardCore.Security;
using OrchardCore.Security.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds security headers to a pipeline.</summary>
public static class SecurityHeadersApplicationBuilderExtensions
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.UseSecurityHeaders(new SecurityHeadersOptions());

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, Action<SecurityHeadersOptions> optionsAction)
    {
        ArgumentNullException.ThrowIfNull(optionsAction);
        var options = new SecurityHeadersOptions();
        optionsAction(options);

        return app.UseSecurityHeaders(options);
    }

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, SecurityHeadersOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var contentPolicy = DefaultPolicies.Join(options.ContentSecurityPolicy);
        var permissions = DefaultPolicies.JoinPermissions(options.PermissionsPolicy);

        return app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers[SecurityHeaderNames.ContentSecurityPolicy] = contentPolicy;
            headers[SecurityHeaderNames.XContentTypeOptions] = options.ContentTypeOptions;
            headers[SecurityHeaderNames.PermissionsPolicy] = permissions;
            headers[SecurityHeaderNames.ReferrerPolicy] = options.ReferrerPolicy;

            return next(context);
        });
    }
}
