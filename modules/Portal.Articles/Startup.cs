using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Models;
using Portal.Articles.Drivers;
using Portal.Articles.Handlers;
using Portal.Articles.Indexes;
using Portal.Articles.Middleware;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;

namespace Portal.Articles;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddContentPart<Article>()
            .AddHandler<ArticleHandler>()
            .AddHandler<ArticleSeoHandler>()
            .UseDisplayDriver<ArticleDisplayDriver>()
            .UseDisplayDriver<ArticleSurroundingsDisplayDriver>();
        services.AddContentPart<TaxonomyPart>().AddHandler<CategoryTreeHandler>();
        services.AddContentPart<LeadStories>().UseDisplayDriver<LeadStoriesDisplayDriver>();
        services.AddContentPart<CategoryBlock>().UseDisplayDriver<CategoryBlockDisplayDriver>();
        services.AddContentPart<NoticeList>().UseDisplayDriver<NoticeListDisplayDriver>();
        services.AddContentPart<DocumentList>().UseDisplayDriver<DocumentListDisplayDriver>();
        services.AddContentPart<SiteMap>().UseDisplayDriver<SiteMapDisplayDriver>();
        services.AddContentPart<LinkedOrganisation>();
        services.AddScoped<IContentHandler, TermRouteHandler>();
        services.AddScoped<IContentDisplayDriver, ArticleListDisplayDriver>();
        services.AddScopedIndexProvider<ArticleIndexProvider>();
        services.AddScopedIndexProvider<ArticleListIndexProvider>();
        services.AddDataMigration<TermMigrations>();
        services.AddDataMigration<Migrations>();
        services.AddDataMigration<IndexMigrations>();
        services.AddDataMigration<WidgetMigrations>();

        services.AddScoped<SiteTimeZone>();
        services.AddSingleton<TaxonomySnapshots>();
        services.AddScoped<CategoryTree>();
        services.AddScoped<ICategories>(provider => provider.GetRequiredService<CategoryTree>());
        services.AddScoped<ArticleList>();
        services.AddScoped<ArticleLinks>();
        services.AddScoped<ArticleArchive>();
        services.AddScoped<ArticleSummaries>();
        services.AddScoped<ShownArticles>();
        services.AddScoped<ArticleSurroundings>();
        services.AddScoped<ArticleAttachments>();
        services.AddScoped<ArticleTerms>();
        services.AddScoped<SitePages>();
        services.AddScoped<SiteUrls>();
        services.Configure<TemplateOptions>(ViewModelMembers.Register);
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<ArticleListMiddleware>();
}
