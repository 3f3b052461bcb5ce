using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Layers.Handlers;
using OrchardCore.Layers.Indexes;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Recipes;
using OrchardCore.Layers.Services;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace OrchardCore.Layers;

[Feature("OrchardCore.Layers")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LayerMetadata>();
        services.AddScoped<IContentHandler, LayerMetadataHandler>();
        services.AddScoped<ILayerService, LayerService>();
        services.AddIndexProvider<LayerMetadataIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddRecipeExecutionStep<LayerStep>();
    }
}
