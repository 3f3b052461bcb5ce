using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Embedded.Display.Shapes;

/// <summary>Reads public properties through code that is made once for each type.</summary>
internal static class PropertyReaders
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, Func<object, object?>>> _readers = new();

    public static Dictionary<string, object?> ReadAll(object source)
    {
        var readers = Of(source.GetType());
        var values = new Dictionary<string, object?>(readers.Count, StringComparer.Ordinal);
        foreach (var (name, read) in readers)
        {
            values[name] = read(source);
        }

        return values;
    }

    public static Func<object, object?>? Find(Type type, string name) => Of(type).GetValueOrDefault(name);

    private static Dictionary<string, Func<object, object?>> Of(Type type) => _readers.GetOrAdd(type, static type =>
    {
        var readers = new Dictionary<string, Func<object, object?>>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // A property that hides one of a base type comes first.
            if (property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !readers.ContainsKey(property.Name))
            {
                readers.Add(property.Name, Compile(property));
            }
        }

        return readers;
    });

    private static Func<object, object?> Compile(PropertyInfo property)
    {
        var source = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(source, property.DeclaringType!), property);

        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), source).Compile();
    }
}
