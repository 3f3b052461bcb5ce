using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Placements.Services;

namespace Embedded.Display.Placement;

/// <summary>Placements that the Placements step or an editor put into the database; they win over files.</summary>
internal sealed class StoredPlacementProvider(PlacementsManager placements, CompiledPlacements compiled) : IShapePlacementProvider
{
    private Resolver? _resolver;

    public async Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context)
    {
        if (_resolver is null)
        {
            var stored = await placements.ListShapePlacementsAsync();
            _resolver = new Resolver(stored.Count == 0 ? null : compiled.Of(stored));
        }

        return _resolver.IsEmpty ? null : _resolver;
    }

    private sealed class Resolver(IReadOnlyDictionary<string, Func<ShapePlacementContext, PlacementInfo?>>? rules) : IPlacementInfoResolver
    {
        public bool IsEmpty => rules is null;

        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext)
            => rules!.GetValueOrDefault(placementContext.ShapeType)?.Invoke(placementContext);
    }
}
