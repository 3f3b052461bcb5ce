using System.Collections.Concurrent;
using System.Reflection;

namespace YesSql.Services;

/// <summary>Names types <c>Namespace.Type, Assembly</c>, or by their <see cref="SimplifiedTypeNameAttribute"/>.</summary>
public class TypeService : ITypeService
{
    private const string Dynamic = "dynamic";

    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);

    public string this[Type t]
    {
        get
        {
            if (_names.TryGetValue(t, out var name))
            {
                return name;
            }

            name = CreateName(t);
            if (name != Dynamic)
            {
                _types.TryAdd(name, t);
            }

            return _names.GetOrAdd(t, name);
        }

        set
        {
            _names[t] = value;
            _types[value] = t;
        }
    }

    public Type this[string s]
    {
        get
        {
            if (s == Dynamic)
            {
                return typeof(object);
            }

            return _types.GetOrAdd(s, static name => Type.GetType(name, throwOnError: false)
                ?? throw new KeyNotFoundException($"The stored document type '{name}' is not known. Its module may be missing, or the class was renamed: give it a [SimplifiedTypeName(\"{name}\")]."));
        }
    }

    private static string CreateName(Type type)
    {
        if (type.GetCustomAttribute<SimplifiedTypeNameAttribute>() is { Name.Length: > 0 } simplified)
        {
            return simplified.Name;
        }

        return type.Name.StartsWith("<>", StringComparison.Ordinal) ? Dynamic : $"{type.FullName}, {type.Assembly.GetName().Name}";
    }
}
