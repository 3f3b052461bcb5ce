using Embedded.Display.Shortcodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Shortcodes.Services;

namespace Embedded.Display;

/// <summary>Renders shortcodes by templates of the database.</summary>
[Feature("OrchardCore.Shortcodes.Templates")]
internal sealed class ShortcodeTemplatesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ShortcodeTemplatesManager>();
        services.AddScoped<IShortcodeSource, TemplateShortcodes>();
        services.AddRecipeExecutionStep<ShortcodeTemplatesStep>();
    }
}
