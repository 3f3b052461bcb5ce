using Embedded.Admin.Contents.Bin;
using Embedded.Admin.Contents.Bulk;
using Embedded.Admin.Contents.Dashboard;
using Embedded.Admin.Contents.Lists;
using Embedded.Admin.Contents.Lists.Index;
using Embedded.Admin.Contents.Presence;
using Embedded.Admin.Contents.Previews;
using Embedded.Admin.Contents.Versions;
using Embedded.Admin.Home;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Embedded.Admin.Contents;

/// <summary>Content items in the admin.</summary>
[Feature("OrchardCore.Contents")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class ContentsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentDisplayDriver, EditorActionsDriver>();
        services.AddScoped<ContentListing>();
        services.AddIndexProvider<ContentListIndexProvider>();
        services.AddDataMigration<ContentListMigrations>();
        services.AddSingleton<ContentListState>();
        services.AddSingleton<IBackgroundTask, ContentListFilling>();
        services.AddSingleton<EditorVisits>();
        services.AddSingleton<KeptPreviews>();
        services.AddSingleton<StoredForms>();
        services.AddScoped<ListTerms>();
        services.AddScoped<ListOwners>();
        services.AddScoped<ContentListScopes>();
        services.AddScoped<TagDrivers>();
        services.AddScoped<ListTags>();
        services.AddScoped<ItemActs>();
        services.AddScoped<BulkJobs>();
        services.AddScoped<BulkBatch>();
        services.AddSingleton<BulkRunner>();
        services.AddSingleton<IBackgroundTask, BulkResuming>();
        services.AddIndexProvider<BulkJobIndexProvider>();
        services.AddDataMigration<BulkMigrations>();
        services.AddScoped<NewItems>();
        services.AddScoped<TypeNames>();
        services.AddScoped<ItemReader>();
        services.AddScoped<ItemEntries>();
        services.AddScoped<IDashboardSections, ContentSections>();
        services.AddScoped<ContentBin>();
        services.AddScoped<IContentHandler, BinHandler>();
        services.AddSingleton<IBackgroundTask, BinEmptying>();
        services.AddNavigationProvider<BinMenu>();
        services.AddIndexProvider<BinEntryIndexProvider>();
        services.AddDataMigration<BinMigrations>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute(
            name: "ContentPreview",
            areaName: "OrchardCore.Contents",
            pattern: "OrchardCore.ContentPreview/Preview/Render/{contentType}/{contentItemId?}",
            defaults: new { controller = "Preview", action = "Render" });
        routes.MapAreaControllerRoute(
            name: "KeptContentPreview",
            areaName: "OrchardCore.Contents",
            pattern: "OrchardCore.ContentPreview/Preview/{action}/{id}",
            defaults: new { controller = "Preview" },
            constraints: new { action = "Index|Page" });
        routes.MapAreaControllerRoute(
            name: "PreviewContentItem",
            areaName: "OrchardCore.Contents",
            pattern: "Contents/ContentItems/{contentItemId}/Preview",
            defaults: new { controller = "Preview", action = "Preview" });
    }
}
