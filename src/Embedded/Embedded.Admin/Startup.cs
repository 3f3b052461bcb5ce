using Embedded.Admin.Access;
using Embedded.Admin.Home;
using Embedded.Admin.Navigation;
using Embedded.Admin.Theming;
using Embedded.Display.Layers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin;

/// <summary>The admin site.</summary>
[Feature("OrchardCore.Admin")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigation();
        services.AddScoped<IThemeSelector, AdminThemeSelector>();
        services.AddScoped<ILayoutContributor, AdminMenuContributor>();
        services.AddNavigationProvider<HomeMenu>();
        services.AddPermissionProvider<AdminPermissionProvider>();
        services.Configure<MvcOptions>(static options => options.Filters.Add<AdminFilter>(AdminFilter.AheadOfAntiforgery));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapAreaControllerRoute(
            name: "Admin",
            areaName: "OrchardCore.Admin",
            pattern: serviceProvider.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix,
            defaults: new { controller = "Home", action = "Index" });
}
