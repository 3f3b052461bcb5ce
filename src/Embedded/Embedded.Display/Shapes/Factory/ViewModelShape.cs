using System.Linq.Expressions;
using System.Reflection;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.Shapes;

/// <summary>Makes shapes of a view model's type: the type itself where it is a shape, else a type derived from it that is.</summary>
internal static class ViewModelShape<TModel>
{
    private static readonly Func<IShape> _create = CompileCreate();
    private static readonly Action<TModel, TModel> _copy = CompileCopy();

    public static IShape Create() => _create();

    /// <summary>The model as a shape: itself, or a copy of its properties.</summary>
    public static IShape From(TModel model)
    {
        if (model is IShape shape)
        {
            return shape;
        }

        var copy = _create();
        _copy(model, (TModel)copy);

        return copy;
    }

    private static Func<IShape> CompileCreate()
    {
        var type = typeof(TModel).IsAssignableTo(typeof(IShape)) ? typeof(TModel) : ViewModelProxies.TypeFor(typeof(TModel));

        return Expression.Lambda<Func<IShape>>(Expression.New(type)).Compile();
    }

    private static Action<TModel, TModel> CompileCopy()
    {
        var source = Expression.Parameter(typeof(TModel));
        var target = Expression.Parameter(typeof(TModel));
        var assignments = typeof(TModel).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Select(property => (Expression)Expression.Assign(Expression.Property(target, property), Expression.Property(source, property)))
            .Append(Expression.Empty());

        return Expression.Lambda<Action<TModel, TModel>>(Expression.Block(assignments), source, target).Compile();
    }
}
