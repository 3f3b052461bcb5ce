using Embedded.Display.Shortcodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Processes shortcodes.</summary>
[Feature("OrchardCore.Shortcodes")]
internal sealed class ShortcodesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ShortcodeService>();
        services.AddScoped<IShortcodeRenderer, LocaleShortcode>();
        services.AddLiquidFilter<ShortcodeFilter>("shortcode");
    }
}
