using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Security.Options;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace Embedded.SecurityHeaders;

/// <summary>The site's own policies, from its settings or from <c>OrchardCore_Security</c>.</summary>
[Feature("OrchardCore.Security")]
internal sealed class SecurityStartup(IShellConfiguration configuration) : StartupBase
{
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Security;

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var section = configuration.GetSection("OrchardCore_Security");
        var settings = section.Exists()
            ? section.Get<SecuritySettings>()!
            : await serviceProvider.GetRequiredService<ISiteService>().GetSettingsAsync<SecuritySettings>();
        var options = new SecurityHeadersOptions();

        if (settings.ContentSecurityPolicy.Count > 0)
        {
            options.AddContentSecurityPolicy(settings.ContentSecurityPolicy);
        }

        if (settings.PermissionsPolicy.Count > 0)
        {
            options.AddPermissionsPolicy(settings.PermissionsPolicy);
        }

        if (!string.IsNullOrEmpty(settings.ReferrerPolicy))
        {
            options.AddReferrerPolicy(settings.ReferrerPolicy);
        }

        app.UseSecurityHeaders(options);
    }
}
