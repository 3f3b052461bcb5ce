using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Placements.Services;
using OrchardCore.Recipes;

namespace Embedded.Placements;

/// <summary>What the feature <c>OrchardCore.Placements</c> brings.</summary>
[Feature("OrchardCore.Placements")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IPlacementStore, DatabasePlacementStore>();
        services.AddScoped<PlacementsManager>();
        services.AddRecipeExecutionStep<PlacementsStep>();
    }
}
