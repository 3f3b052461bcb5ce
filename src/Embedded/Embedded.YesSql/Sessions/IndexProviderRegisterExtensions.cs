using System.Reflection;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Registers index providers by instance, type or assembly.</summary>
public static class IndexProviderRegisterExtensions
{
    public static IStore RegisterIndexes(this IStore store, IIndexProvider indexProvider, string? collection = null)
        => store.RegisterIndexes([indexProvider], collection);

    public static IStore RegisterIndexes<T>(this IStore store, string? collection = null) where T : IIndexProvider
        => store.RegisterIndexes(typeof(T), collection);

    public static IStore RegisterIndexes(this IStore store, Type type, string? collection = null)
        => store.RegisterIndexes([type], collection);

    public static IStore RegisterIndexes(this IStore store, IEnumerable<Type> types, string? collection = null)
        => store.RegisterIndexes(types.Select(type => (IIndexProvider)Activator.CreateInstance(type)!).ToArray(), collection);

    public static IStore RegisterIndexes(this IStore store, Assembly assembly, string? collection = null)
        => store.RegisterIndexes(assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IIndexProvider).IsAssignableFrom(type)), collection);
}
