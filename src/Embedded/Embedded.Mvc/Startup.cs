using Embedded.Modules;
using Embedded.Mvc.Admin;
using Embedded.Mvc.ApplicationParts;
using Embedded.Mvc.ModelBinding;
using Embedded.Mvc.Routing;
using Embedded.Shells;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Mvc.Routing;

namespace Embedded.Mvc;

/// <summary>Controllers of the enabled features, each in the area of its module.</summary>
internal sealed class Startup(ModuleCatalog catalog, EnabledFeatures features, IShellConfiguration configuration) : StartupBase
{
    // Just ahead of [IgnoreAntiforgeryToken] (1000), which has the last word; behind the filters that limit a form's size.
    private const int AntiforgeryOrder = 999;

    public override int Order => -1000;

    public override int ConfigureOrder => 1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        var types = new EnabledTypes(catalog, features);
        services.AddSingleton(types);

        // MVC would fill a manager of its own with every assembly that the site references.
        services.AddSingleton(EnabledTypesPart.CreateManager(types));
        services.AddMvcCore(static options =>
            {
                options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>(AntiforgeryOrder);
                options.Filters.Add<OversizedInputFilter>();
                options.Filters.Add<UnreadableFormFilter>();
                options.Filters.Add<FullDiskFormFilter>();
                options.Filters.Add<EmptyFormFilter>();

                // Names such as a[0][b] are nobody's here, and those that begin like one and go on otherwise make these throw.
                options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
                options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
            })
            .AddAuthorization()
            .AddDataAnnotations()
            .AddDataAnnotationsLocalization()
            .AddJsonOptions(static options =>
            {
                foreach (var converter in System.Text.Json.JOptions.KnownConverters)
                {
                    options.JsonSerializerOptions.Converters.Add(converter);
                }
            })
            .AddViews();
        services.AddSingleton<IHtmlGenerator, CheckBoxGenerator>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IApplicationModelProvider, AreaModelProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<MvcOptions>, BindingMessages>());
        services.AddSingleton<MatcherPolicy, FormValuePolicy>();
        services.AddTransient<IAreaControllerRouteMapper, AreaRouteMapper>();
        services.AddTransient<IAreaControllerRouteMapper, AdminRouteMapper>();
        services.Configure<AdminOptions>(configuration.GetSection("OrchardCore_Admin"));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        if (!serviceProvider.GetRequiredService<EnabledTypes>().All.Any())
        {
            return;
        }

        var mappers = serviceProvider.GetServices<IAreaControllerRouteMapper>().OrderBy(mapper => mapper.Order).ToArray();
        var actions = serviceProvider.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items;
        routes.MapControllers();

        // Of two routes that fit, the one mapped first answers: what names its segments goes ahead of what takes any.
        foreach (var action in actions.OfType<ControllerActionDescriptor>().OrderBy(AdminRouteMapper.OpenSegmentsOf))
        {
            if (action.AttributeRouteInfo is null && action.RouteValues.ContainsKey("area"))
            {
                _ = Array.Exists(mappers, mapper => mapper.TryMapAreaControllerRoute(routes, action));
            }
        }
    }
}
