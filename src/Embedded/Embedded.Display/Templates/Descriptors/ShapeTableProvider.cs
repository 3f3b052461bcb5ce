namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The base of those who describe shape types.</summary>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
