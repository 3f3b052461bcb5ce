using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.Languages;

/// <summary>The site's languages in the admin.</summary>
[Feature("OrchardCore.Localization")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class LanguagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISettingsGroups, LanguagesGroup>();
        services.AddScoped<IDisplayDriver<ISite>, LanguagesDriver>();
        services.AddPermissionProvider<CulturePermissions>();
    }
}
