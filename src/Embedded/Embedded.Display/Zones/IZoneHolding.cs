namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape that is made of zones.</summary>
public interface IZoneHolding : IShape
{
    Zones Zones { get; }
}
