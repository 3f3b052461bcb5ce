using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Admin;
using OrchardCore.Recipes;
using OrchardCore.Themes.Services;

namespace Embedded.Themes;

/// <summary>What the feature <c>OrchardCore.Themes</c> brings.</summary>
[Feature("OrchardCore.Themes")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISiteThemeService, SiteThemeService>();
        services.AddScoped<IAdminThemeService, AdminThemeService>();
        services.AddRecipeExecutionStep<ThemesStep>();
    }
}
