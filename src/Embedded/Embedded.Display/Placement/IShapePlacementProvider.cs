using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Brings placements from one place: files, the database, code.</summary>
public interface IShapePlacementProvider
{
    Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}
