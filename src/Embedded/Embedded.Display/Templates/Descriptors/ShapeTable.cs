namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>All that is known of shapes under one theme.</summary>
public class ShapeTable
{
    public ShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
    {
        Descriptors = descriptors;
        Bindings = bindings;
    }

    public IDictionary<string, ShapeDescriptor> Descriptors { get; }

    public IDictionary<string, ShapeBinding> Bindings { get; }

    /// <summary>The descriptor of a type: that of its name before the first double underscore.</summary>
    internal ShapeDescriptor? FindDescriptor(string shapeType)
    {
        if (Descriptors.TryGetValue(shapeType, out var descriptor))
        {
            return descriptor;
        }

        var end = shapeType.IndexOf("__", StringComparison.Ordinal);

        return end > 0 && Descriptors.TryGetValue(shapeType[..end], out descriptor) ? descriptor : null;
    }
}
