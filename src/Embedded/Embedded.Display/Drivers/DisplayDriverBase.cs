using Embedded.Display.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Makes the shapes that a driver brings; each is made only once its place is known.</summary>
public class DisplayDriverBase
{
    protected string Prefix { get; set; } = "";

    /// <summary>A shape of a view model's type, under the type's name.</summary>
    public ShapeResult Initialize<TModel>(Action<TModel> initialize)
        where TModel : class
        => Initialize(typeof(TModel).Name, initialize);

    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize)
        where TModel : class
        => Initialize<TModel>(shapeType, shape =>
        {
            initialize?.Invoke(shape);
            return ValueTask.CompletedTask;
        });

    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => Initialize(typeof(TModel).Name, initializeAsync);

    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initializeAsync));

    /// <summary>A shape with the properties of the model.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, model));

    /// <summary>A shape with the model as its value.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, () => new ValueTask<IShape>(new ShapeViewModel<TModel>(shapeType, model))));

    public ShapeResult Shape(string shapeType, IShape shape) => Factory(shapeType, _ => new ValueTask<IShape>(shape));

    public ShapeResult Dynamic(string shapeType) => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType));

    public ShapeResult Dynamic(string shapeType, Action<dynamic> initialize)
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType), shape =>
        {
            initialize?.Invoke(shape);
            return Task.CompletedTask;
        });

    public ShapeResult Dynamic(string shapeType, Func<dynamic, Task> initializeAsync)
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType), shape => initializeAsync?.Invoke(shape) ?? Task.CompletedTask);

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder)
        => Factory(shapeType, context => new ValueTask<IShape>(shapeBuilder(context)));

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        => Factory(shapeType, shapeBuilder, null);

    /// <summary>Where every shape of a driver comes from: drivers of parts and fields add alternates here.</summary>
    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializeAsync)
        => new ShapeResult(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);

    public static CombinedResult Combine(params IDisplayResult[] results) => new(results);

    public static CombinedResult Combine(IEnumerable<IDisplayResult> results) => new(results);

    public static Task<IDisplayResult> CombineAsync(params IDisplayResult[] results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));

    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult> results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));
}
