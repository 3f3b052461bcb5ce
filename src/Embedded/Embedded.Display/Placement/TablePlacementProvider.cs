using Embedded.Display.Templates;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;

namespace Embedded.Display.Placement;

/// <summary>Placements of the shape table: those of code and of placement.json files.</summary>
internal sealed class TablePlacementProvider(CurrentShapeTable table) : IShapePlacementProvider
{
    private Resolver? _resolver;

    public async Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context)
        => _resolver ??= new Resolver(await table.GetAsync());

    private sealed class Resolver(ShapeTable table) : IPlacementInfoResolver
    {
        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext)
            => table.FindDescriptor(placementContext.ShapeType)?.Placement(placementContext);
    }
}
