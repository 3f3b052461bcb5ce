using Embedded.Display.Placement;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Where a shape goes, written "Zone:position#tab@group%card|column", and what else becomes of it.</summary>
public class PlacementInfo
{
    private string? _location;
    private PlacementLocation? _parsed;

    public string? Location
    {
        get => _location;
        set
        {
            _location = value;
            _parsed = null;
        }
    }

    public string? Source { get; set; }

    public string? ShapeType { get; set; }

    public string? DefaultPosition { get; set; }

    public AlternatesCollection? Alternates { get; set; }

    public AlternatesCollection? Wrappers { get; set; }

    private PlacementLocation Parsed => _parsed ??= PlacementLocation.Parse(_location);

    /// <summary>Whether the zone is one of the layout instead of the shape's own parent.</summary>
    public bool IsLayoutZone() => Parsed.IsLayoutZone;

    public string[] GetZones() => Parsed.Zones;

    public string GetPosition() => Parsed.Position ?? DefaultPosition ?? "";

    public string GetTab() => Parsed.Tab ?? "";

    public string? GetGroup() => Parsed.Group;

    public string? GetCard() => Parsed.Card;

    public string? GetColumn() => Parsed.Column;
}
