using Embedded.Display.Placement;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Places shapes by the placements of the database.</summary>
[Feature("OrchardCore.Placements")]
internal sealed class StoredPlacementsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<CompiledPlacements>();
        services.AddScoped<IShapePlacementProvider, StoredPlacementProvider>();
    }
}
