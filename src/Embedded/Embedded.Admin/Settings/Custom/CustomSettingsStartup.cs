using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.Custom;

/// <summary>Settings that the site's own content types describe, in the admin.</summary>
[Feature("OrchardCore.CustomSettings")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
internal sealed class CustomSettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SettingsTypes>();
        services.AddScoped<ISettingsGroups, CustomSettingsGroups>();
        services.AddScoped<IDisplayDriver<ISite>, CustomSettingsDriver>();
        services.AddPermissionProvider<CustomSettingsPermissions>();
    }
}
