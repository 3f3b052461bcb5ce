using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The building of a shape out of those that drivers bring.</summary>
public interface IBuildShapeContext
{
    IShape Shape { get; }

    IShapeFactory ShapeFactory { get; }

    dynamic New { get; }

    IZoneHolding Layout { get; set; }

    string GroupId { get; }

    FindPlacementDelegate FindPlacement { get; set; }
}
