namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape about to be made; a handler may put another way of making it.</summary>
public class ShapeCreatingContext
{
    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShapeFactory ShapeFactory { get; set; } = null!;

    public dynamic New { get; set; } = null!;

    public string ShapeType { get; set; } = null!;

    public Func<ValueTask<IShape>> CreateAsync { get; set; } = null!;

    public IList<Func<ShapeCreatedContext, Task>> OnCreated { get; set; } = [];

    public Func<IShape> Create
    {
        set => CreateAsync = () => new ValueTask<IShape>(value());
    }
}
