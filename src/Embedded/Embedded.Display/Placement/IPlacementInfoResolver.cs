namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Finds the placement of shapes.</summary>
public interface IPlacementInfoResolver
{
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
