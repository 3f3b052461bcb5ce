namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A placement.json: placements by shape type.</summary>
public class PlacementFile : Dictionary<string, PlacementNode[]>
{
}
