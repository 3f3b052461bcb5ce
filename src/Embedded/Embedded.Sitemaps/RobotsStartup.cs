using Embedded.Sitemaps.Robots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Seo;

namespace Embedded.Sitemaps;

[Feature("OrchardCore.Seo")]
internal sealed class RobotsStartup : StartupBase
{
    // Rules come before the sitemaps that another feature adds.
    public override int Order => -10;

    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IRobotsProvider, SettingsRobotsProvider>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<RobotsMiddleware>();
}
