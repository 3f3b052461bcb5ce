using Embedded.Contents.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Core.Services;
using OrchardCore.Autoroute.Handlers;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace OrchardCore.Autoroute;

[Feature("OrchardCore.Autoroute")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>().AddHandler<AutoroutePartHandler>();
        services.AddScoped<IContentHandler, DefaultRouteContentHandler>();
        services.AddScoped<IContentHandleProvider, AutorouteHandleProvider>();

        services.AddIndexProvider<AutoroutePartIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<OldPathIndexProvider>();
        services.AddDataMigration<OldPathMigrations>();

        services.AddSingleton<RouteCache>();
        services.AddScoped<RouteChanges>();
        services.AddScoped<OldPaths>();
        services.AddScoped<PublishedPaths>();
        services.AddScoped<ContentRoutes>();
        services.AddScoped<IContentRoutes>(provider => provider.GetRequiredService<ContentRoutes>());
        services.AddScoped<IAutorouteEntries>(provider => provider.GetRequiredService<ContentRoutes>());

        services.Configure<AutorouteOptions>(options =>
        {
            options.GlobalRouteValues = new RouteValueDictionary
            {
                { "Area", "OrchardCore.Contents" },
                { "Controller", "Item" },
                { "Action", "Display" },
            };
            options.ContentItemIdKey = "contentItemId";
            options.ContainedContentItemIdKey = "containedContentItemId";
            options.JsonPathKey = "jsonPath";
        });
    }
}
