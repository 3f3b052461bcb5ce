using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Embedded.Admin.Roles;

/// <summary>Roles in the admin.</summary>
[Feature("OrchardCore.Roles")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Users")]
internal sealed class RolesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PermissionTitles>();
        services.AddScoped<RoleForms>();
        services.AddNavigationProvider<RolesMenu>();
    }
}
