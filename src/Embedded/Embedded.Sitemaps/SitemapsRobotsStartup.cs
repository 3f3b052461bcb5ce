using Embedded.Sitemaps.Robots;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Seo;

namespace Embedded.Sitemaps;

[Feature("OrchardCore.Sitemaps")]
[RequireFeatures("OrchardCore.Seo")]
internal sealed class SitemapsRobotsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IRobotsProvider, SitemapsRobotsProvider>();
}
