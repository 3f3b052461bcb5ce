using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes shapes.</summary>
public interface IShapeFactory
{
    /// <summary>The factory as something whose methods are shape types: <c>New.Menu(Name: "main")</c>.</summary>
    dynamic New { get; }

    ValueTask<IShape> CreateAsync(
        string shapeType,
        Func<ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext>? creating,
        Action<ShapeCreatedContext>? created);
}
