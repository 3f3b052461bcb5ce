using Embedded.Admin.Settings.General;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings;

/// <summary>Settings in the admin.</summary>
[Feature("OrchardCore.Settings")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class SettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<SettingsMenu>();
        services.AddScoped<ISettingsGroups, GeneralSettingsGroup>();
        services.AddScoped<IDisplayDriver<ISite>, GeneralSettingsDriver>();
    }
}
