namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shape types.</summary>
public interface IShapeTableProvider
{
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
