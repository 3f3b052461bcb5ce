using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace OrchardCore.Data.Migration;

/// <summary>A migration class's methods, found and compiled once.</summary>
internal sealed class MigrationMethods
{
    private const string UpdatePrefix = "UpdateFrom";
    private const string AsyncSuffix = "Async";

    private static readonly ConcurrentDictionary<Type, MigrationMethods> _known = new();

    private MigrationMethods(Type type)
    {
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.GetParameters().Length == 0))
        {
            var name = method.Name.EndsWith(AsyncSuffix, StringComparison.Ordinal) ? method.Name[..^AsyncSuffix.Length] : method.Name;

            if (name == "Create")
            {
                Create = Compile(type, method);
            }
            else if (name == "Uninstall")
            {
                Uninstall = Compile(type, method);
            }
            else if (name.StartsWith(UpdatePrefix, StringComparison.Ordinal)
                && int.TryParse(name[UpdatePrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                Updates.Add(version, Compile(type, method));
            }
        }
    }

    public Func<IDataMigration, Task<int>>? Create { get; }

    public Func<IDataMigration, Task<int>>? Uninstall { get; }

    public SortedDictionary<int, Func<IDataMigration, Task<int>>> Updates { get; } = [];

    public static MigrationMethods Of(Type type) => _known.GetOrAdd(type, static found => new MigrationMethods(found));

    private static Func<IDataMigration, Task<int>> Compile(Type type, MethodInfo method)
    {
        var migration = Expression.Parameter(typeof(IDataMigration));
        var call = Expression.Call(Expression.Convert(migration, type), method);
        Expression body;

        if (method.ReturnType == typeof(Task<int>))
        {
            body = call;
        }
        else if (method.ReturnType == typeof(int))
        {
            body = Expression.Call(typeof(Task), nameof(Task.FromResult), [typeof(int)], call);
        }
        else if (method.ReturnType == typeof(Task))
        {
            body = Expression.Call(typeof(MigrationMethods), nameof(WithoutVersionAsync), null, call);
        }
        else if (method.ReturnType == typeof(void))
        {
            body = Expression.Block(call, Expression.Call(typeof(Task), nameof(Task.FromResult), [typeof(int)], Expression.Constant(0)));
        }
        else
        {
            throw new InvalidOperationException($"The migration method '{type.FullName}.{method.Name}' returns {method.ReturnType.Name}. Let it return Task<int>: the version it leads to.");
        }

        return Expression.Lambda<Func<IDataMigration, Task<int>>>(body, migration).Compile();
    }

    private static async Task<int> WithoutVersionAsync(Task task)
    {
        await task;

        return 0;
    }
}
