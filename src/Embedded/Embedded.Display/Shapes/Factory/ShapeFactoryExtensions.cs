using Embedded.Display.Shapes;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Shorter ways to make shapes.</summary>
public static partial class ShapeFactoryExtensions
{
    private static readonly Func<ValueTask<IShape>> _newShape = () => new ValueTask<IShape>(new Shape());

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType)
        => factory.CreateAsync(shapeType, _newShape);

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory)
    {
        ArgumentNullException.ThrowIfNull(factory);

        return factory.CreateAsync(shapeType, shapeFactory, null, null);
    }

    /// <summary>A shape of a view model's type, whose properties the function sets.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync)
        => factory.CreateAsync(shapeType, async () =>
        {
            var shape = ViewModelShape<TModel>.Create();
            await initializeAsync((TModel)shape);

            return shape;
        });

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel> initialize)
        => factory.CreateAsync(shapeType, () =>
        {
            var shape = ViewModelShape<TModel>.Create();
            initialize?.Invoke((TModel)shape);

            return new ValueTask<IShape>(shape);
        });

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model)
        => factory.CreateAsync(shapeType, () => new ValueTask<IShape>(ViewModelShape<TModel>.From(model)));

    /// <summary>A shape with the named arguments as its properties.</summary>
    public static ValueTask<IShape> CreateAsync<T>(this IShapeFactory factory, string shapeType, INamedEnumerable<T> parameters)
    {
        if (parameters is null || (parameters.Named.Count == 0 && parameters.Positional.Count == 0))
        {
            return factory.CreateAsync(shapeType);
        }

        return factory.CreateAsync(shapeType, _newShape, null, created => Fill(created.Shape, parameters));
    }

    private static void Fill<T>(IShape shape, INamedEnumerable<T> parameters)
    {
        // A single object by place lends its properties.
        if (parameters.Positional is [{ } only] && only is not (string or ValueType))
        {
            foreach (var (name, value) in PropertyReaders.ReadAll(only))
            {
                shape.Properties[name] = value;
            }
        }

        foreach (var (name, value) in parameters.Named)
        {
            shape.Properties[name] = value;
        }
    }
}
