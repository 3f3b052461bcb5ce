using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>The base of what builds shapes out of those of drivers.</summary>
public abstract class BaseDisplayManager
{
    private readonly IShapeFactory _shapeFactory;
    private readonly IEnumerable<IShapePlacementProvider> _placementProviders;

    public BaseDisplayManager(IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders)
    {
        _shapeFactory = shapeFactory;
        _placementProviders = placementProviders;
    }

    /// <summary>Lets the context find placements; a provider that is registered later decides over those before.</summary>
    protected async Task BindPlacementAsync(IBuildShapeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var resolvers = new List<IPlacementInfoResolver>();
        foreach (var provider in _placementProviders)
        {
            if (await provider.BuildPlacementInfoResolverAsync(context) is { } resolver)
            {
                resolvers.Insert(0, resolver);
            }
        }

        context.FindPlacement = (shapeType, differentiator, displayType, building) =>
        {
            PlacementInfo? found = null;
            var wanted = new ShapePlacementContext(shapeType, displayType, differentiator, building.Shape);
            foreach (var resolver in resolvers)
            {
                found = found.Combine(resolver.ResolvePlacement(wanted));
            }

            return found;
        };
    }

    protected ValueTask<IShape> CreateContentShapeAsync(string actualShapeType)
        => _shapeFactory.CreateAsync(actualShapeType, () => new ValueTask<IShape>(new ZoneHolding(() => _shapeFactory.CreateAsync("ContentZone"))));
}
