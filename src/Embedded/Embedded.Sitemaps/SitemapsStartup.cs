using Embedded.Sitemaps.Handlers;
using Embedded.Sitemaps.Recipes;
using Embedded.Sitemaps.Serving;
using Embedded.Sitemaps.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;

namespace Embedded.Sitemaps;

[Feature("OrchardCore.Sitemaps")]
internal sealed class SitemapsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SitemapPart>();
        services.AddDataMigration<Migrations>();
        services.AddScoped<ISitemapManager, SitemapManager>();
        services.AddScoped<SitemapEntries>();
        services.AddScoped<IContentHandler, SitemapRenewalHandler>();
        services.AddRecipeExecutionStep<SitemapsStep>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<SitemapMiddleware>();
}
