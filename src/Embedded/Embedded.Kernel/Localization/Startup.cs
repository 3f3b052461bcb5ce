using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace Embedded.Localization;

/// <summary>Answers in the culture that the visitor asks for, among those of the site.</summary>
[Feature("OrchardCore.Localization")]
internal sealed class Startup : StartupBase
{
    // Before anything that writes text or keeps it by its language.
    public override int ConfigureOrder => -13_000;

    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<ILocalizationService, SiteLocalizationService>();

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var localization = serviceProvider.GetRequiredService<ILocalizationService>();
        var cultures = await localization.GetSupportedCulturesAsync();
        var options = new RequestLocalizationOptions { CultureInfoUseUserOverride = false }
            .SetDefaultCulture(await localization.GetDefaultCultureAsync())
            .AddSupportedCultures(cultures)
            .AddSupportedUICultures(cultures);

        app.UseRequestLocalization(options);
    }
}
