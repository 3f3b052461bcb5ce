using Embedded.Display.Shapes;
using Fluid;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace Embedded.Display.Liquid;

/// <summary>Reads a member of a shape: a declared property, one set by name, or the child of that name.</summary>
internal sealed class ShapeMembers : IMemberAccessor
{
    public static readonly ShapeMembers Instance = new();

    public object? Get(object obj, string name, TemplateContext ctx)
    {
        var shape = (IShape)obj;
        if (shape.Properties.TryGetValue(name, out var value))
        {
            return value;
        }

        // The members of dynamic shapes are those of their base classes, which templates do not see.
        if (PropertyReaders.Find(obj.GetType(), name) is { } read)
        {
            return read(obj);
        }

        return FindChild(shape, name);
    }

    private static IShape? FindChild(IShape shape, string name)
    {
        if (shape is Shape dynamic)
        {
            return dynamic.Named(name) ?? dynamic.NormalizedNamed(name);
        }

        return shape.Items.OfType<IShape>().FirstOrDefault(item => item.Metadata.Name == name);
    }
}
