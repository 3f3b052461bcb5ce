using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AdminDashboard.Indexes;
using OrchardCore.AdminDashboard.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Home.Widgets;

/// <summary>Widgets on the admin's first page.</summary>
[Feature("OrchardCore.AdminDashboard")]
internal sealed class DashboardStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<DashboardPart>().ForEditor<DashboardPartEditor>();
        services.AddIndexProvider<DashboardPartIndexProvider>();
        services.AddDataMigration<DashboardMigrations>();
        services.AddPermissionProvider<DashboardPermissionProvider>();
        services.AddScoped<IDashboardWidgets, DashboardWidgets>();
    }
}
