using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The base of the contexts of displaying and editing.</summary>
public abstract class BuildShapeContext : IBuildShapeContext
{
    protected BuildShapeContext(IShape shape, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    {
        Shape = shape;
        ShapeFactory = shapeFactory;
        GroupId = groupId;
        Layout = layout;
        Updater = updater;
    }

    public IShape Shape { get; }

    public IShapeFactory ShapeFactory { get; }

    public dynamic New => ShapeFactory;

    public IZoneHolding Layout { get; set; }

    public string GroupId { get; }

    public FindPlacementDelegate FindPlacement { get; set; } = static (_, _, _, _) => null;

    public IUpdateModel Updater { get; }

    public string HtmlFieldPrefix { get; protected set; } = "";

    public string? DefaultZone { get; set; }

    public string? DefaultPosition { get; set; }
}
