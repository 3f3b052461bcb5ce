using Embedded.Display.Liquid.TagHelpers;
using Embedded.Display.Templates;
using Embedded.Modules;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Modules;
using OrchardCore.Mvc.LocationExpander;

namespace Embedded.Display.Razor;

/// <summary>Razor views of modules and themes, as actions' pages and as shapes' templates.</summary>
internal sealed class RazorStartup(ModuleCatalog catalog) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddMvcCore(static options =>
            {
                options.Filters.Add<ViewResultFilter>();
                options.Filters.Add<ControllerModelFilter>();
            })
            .AddRazorViewEngine()
            .AddCacheTagHelper()
            .AddViewLocalization()
            .PartManager.FeatureProviders.Add(new ModuleViews(catalog));

        services.Configure<RazorViewEngineOptions>(static options => options.ViewLocationExpanders.Add(new ViewLocations()));
        services.AddScoped<RazorPageContext>();
        services.AddScoped<ViewContextAccessor>();
        services.AddScoped<ViewContexts>();
        services.AddSingleton<TagHelperCatalog>();
        services.AddScoped<IShapeTemplateViewEngine, RazorShapeEngine>();
        services.AddSingleton<ICompiledTemplates, CompiledViews>();
        services.AddSingleton<IViewLocationExpanderProvider, ThemeViewLocations>();
        services.AddSingleton<IViewLocationExpanderProvider, ModuleViewLocations>();
        services.AddScoped<IShapeTableProvider, TimeShapes>();
    }
}
