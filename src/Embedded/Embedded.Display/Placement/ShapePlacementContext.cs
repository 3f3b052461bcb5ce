namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape for which a place is wanted.</summary>
public class ShapePlacementContext
{
    public ShapePlacementContext(string shapeType, string displayType, string differentiator, IShape zoneShape)
    {
        ShapeType = shapeType;
        DisplayType = displayType;
        Differentiator = differentiator;
        ZoneShape = zoneShape;
    }

    /// <summary>The shape that the placed one will stand in.</summary>
    public IShape ZoneShape { get; set; }

    public string ShapeType { get; set; }

    public string DisplayType { get; set; }

    public string Differentiator { get; set; }

    public string? Source { get; set; }
}
