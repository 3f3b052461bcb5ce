using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A change to what is known of a shape type.</summary>
public class ShapeAlteration
{
    private readonly IList<Action<ShapeDescriptor>> _configurations;

    public ShapeAlteration(string shapeType, IFeatureInfo? feature, IList<Action<ShapeDescriptor>> configurations)
    {
        _configurations = configurations;
        ShapeType = shapeType;
        Feature = feature;
    }

    public string ShapeType { get; }

    public IFeatureInfo? Feature { get; }

    public void Alter(ShapeDescriptor descriptor)
    {
        foreach (var configure in _configurations)
        {
            configure(descriptor);
        }
    }
}
