using System.Text.Encodings.Web;
using System.Text.Unicode;
using Embedded.Display.Layers;
using Embedded.Display.Liquid;
using Embedded.Display.Liquid.Filters;
using Embedded.Display.Liquid.Tags;
using Embedded.Display.Navigation;
using Embedded.Display.Notify;
using Embedded.Display.OutputCaching;
using Embedded.Display.Placement;
using Embedded.Display.Shapes;
using Embedded.Display.Templates;
using Embedded.Display.Theming;
using Embedded.Display.Zones;
using Embedded.Modules;
using Embedded.Shells;
using Fluid;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Shapes, their templates and placements: what every tenant has.</summary>
internal sealed class DisplayStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();

        // Vietnamese letters stay letters, in half the bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        services.AddScoped<IShapeFactory, ShapeFactory>();
        services.AddScoped<IHtmlDisplay, HtmlDisplay>();
        services.AddScoped<IDisplayHelper, DisplayHelper>();
        services.AddScoped<RenderingDepth>();
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddScoped<IUpdateModelAccessor, LocalModelBinderAccessor>();
        services.AddScoped(typeof(IDisplayManager<>), typeof(DisplayManager<>));

        services.AddScoped<INotifier, Notifier>();
        services.AddScoped<ILayoutContributor, MessageShapes>();
        services.AddDataProtection();
        services.AddScoped<KeptMessages>();
        services.Configure<MvcOptions>(static options => options.Filters.Add<KeptMessagesFilter>());

        AddTemplates(services);
        AddPlacement(services);
        AddLiquid(services);
    }

    private static void AddTemplates(IServiceCollection services)
    {
        services.AddSingleton(provider => TemplateSources.Of(provider.GetRequiredService<ModuleCatalog>(), provider.GetService<EnabledFeatures>()));
        services.AddSingleton<IShapeTableManager, ShapeTableManager>();
        services.AddScoped<CurrentShapeTable>();
        services.AddScoped<TemplateHarvest>();
        services.AddScoped<IThemeManager, ThemeManager>();
        services.AddScoped<IThemeSelector, SiteThemeSelector>();
        services.AddScoped<IShapeTableProvider, ZoneShapes>();
        services.AddScoped<IShapeTableProvider, PagerShapes>();
        services.AddScoped<IShapeTableProvider, CommonShapes>();
    }

    private static void AddPlacement(IServiceCollection services)
    {
        services.AddSingleton<PlacementHarvest>();
        services.AddSingleton<IPlacementNodeFilterProvider, PathPlacementNodeFilterProvider>();
        services.AddScoped<IShapePlacementProvider, TablePlacementProvider>();
    }

    private static void AddLiquid(IServiceCollection services)
    {
        services.AddSingleton<LiquidTemplateFiles>();
        services.AddScoped<PageExpiry>();
        services.AddScoped<HtmlBuffers>();
        services.AddScoped<LiquidShapeRenderer>();
        services.AddScoped<LiquidViewEngine>();
        services.AddScoped<IShapeTemplateViewEngine>(provider => provider.GetRequiredService<LiquidViewEngine>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<TemplateOptions>, MemberAccessSetup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<TemplateOptions>, MemberAccessSetup>());
        services.Configure<TemplateOptions>(ShapeFilters.Register);
        services.Configure<LiquidViewOptions>(options =>
        {
            options.LiquidViewParserConfiguration.Add(LayoutTags.Register);
            options.LiquidViewParserConfiguration.Add(ShapeTags.Register);
            options.LiquidViewParserConfiguration.Add(ShapeChangeTags.Register);
            options.LiquidViewParserConfiguration.Add(LinkTags.Register);
            options.LiquidViewParserConfiguration.Add(HelperTags.Register);
            options.LiquidViewParserConfiguration.Add(HttpContextTags.Register);
            options.LiquidViewParserConfiguration.Add(CacheTags.Register);
        });
    }
}
