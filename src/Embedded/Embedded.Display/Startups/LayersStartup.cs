using Embedded.Display.Layers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays the widgets of layers.</summary>
[Feature("OrchardCore.Layers")]
internal sealed class LayersStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<DisplayedContentTypes>();
        services.AddScoped<IContentDisplayDriver>(provider => provider.GetRequiredService<DisplayedContentTypes>());
        services.AddScoped<RuleScripts>();
        services.AddScoped<RuleEvaluator>();
        services.AddScoped<ILayoutContributor, LayerWidgets>();
    }
}
