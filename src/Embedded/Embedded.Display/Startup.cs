using Embedded.Display.Contents;
using Embedded.Display.Contents.Html;
using Embedded.Display.Contents.Liquid;
using Embedded.Display.Contents.Lists;
using Embedded.Display.Filters;
using Embedded.Display.Liquid.Filters;
using Embedded.Display.Pages;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Placement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Pages of content items, the drivers that build them, and what their templates may use.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    // After the endpoints of every module: a page answers only what nothing else did.
    public override int ConfigureOrder => 10_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAuthorization();

        services.AddScoped<PageRenderer>();
        services.AddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
        services.AddScoped<IContentDisplayHandler, ContentItemDisplayCoordinator>();
        services.AddScoped<ContentItemEditorCoordinator>();
        services.AddScoped<IContentPartDisplayDriverResolver, ContentPartDisplayDriverResolver>();
        services.AddScoped<IContentFieldDisplayDriverResolver, ContentFieldDisplayDriverResolver>();
        services.AddScoped<IContentDisplayDriver, ContentsMetadataDriver>();
        services.AddScoped<IShapeTableProvider, ContentShapes>();
        services.AddSingleton<IPlacementNodeFilterProvider, ContentTypePlacementNodeFilterProvider>();
        services.AddSingleton<IPlacementNodeFilterProvider, ContentPartPlacementNodeFilterProvider>();

        services.AddSingleton<HarmlessHtml>();
        services.AddScoped<BodyHtml>();
        services.AddScoped<RequestedPage>();
        services.Configure<TemplateOptions>(ContentMembers.Register);
        services.AddLiquidFilter<SanitizeHtmlFilter>("sanitize_html");
        services.AddLiquidFilter<DisplayUrlFilter>("display_url");
        services.AddLiquidFilter<ContentItemIdFilter>("content_item_id");
        services.AddLiquidFilter<BuildDisplayFilter>("shape_build_display");
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<ContentPageMiddleware>();
}
