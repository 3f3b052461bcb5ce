namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape that shows one value.</summary>
public class ShapeViewModel<T> : ShapeViewModel
{
    public ShapeViewModel(T value) => Value = value;

    public ShapeViewModel(string shapeType, T value)
        : base(shapeType) => Value = value;

    public T Value { get; }
}
