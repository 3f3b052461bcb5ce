using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Portal.Articles.Handlers;
using Portal.Articles.Indexes;
using Portal.Articles.Middleware;
using Portal.Articles.Models;
using Portal.Articles.Services;

namespace Portal.Articles;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Article>().AddHandler<ArticleHandler>();
        services.AddScopedIndexProvider<ArticleIndexProvider>();
        services.AddScopedIndexProvider<ArticleListIndexProvider>();
        services.AddDataMigration<TermMigrations>();
        services.AddDataMigration<Migrations>();
        services.AddDataMigration<IndexMigrations>();

        services.AddScoped<SiteTimeZone>();
        services.AddScoped<CategoryTree>();
        services.AddScoped<ArticleList>();
        services.AddScoped<ArticleLinks>();
        services.AddScoped<ArticleArchive>();
        services.AddScoped<SiteUrls>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<ArticleListMiddleware>();
}
