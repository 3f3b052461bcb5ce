using Embedded.Display.Shortcodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Processes the shortcodes of the media library.</summary>
[Feature("OrchardCore.Shortcodes")]
[RequireFeatures("OrchardCore.Media")]
internal sealed class MediaShortcodesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IShortcodeRenderer, ImageShortcode>();
        services.AddScoped<IShortcodeRenderer, AssetUrlShortcode>();
    }
}
