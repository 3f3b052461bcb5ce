using Embedded.Hosting;
using Embedded.SecurityHeaders;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves requests by tenants.</summary>
public static class ApplicationBuilderExtensions
{
    /// <summary>Adds the tenants to the host's pipeline; what is configured here runs before the tenant is chosen.</summary>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null)
    {
        app.UseMiddleware<HostHeadersMiddleware>();
        configure?.Invoke(app);
        app.UseMiddleware<TenantMiddleware>(app.ServerFeatures);

        return app;
    }
}
