using System.Collections.Concurrent;
using YesSql.Indexes;

namespace Embedded.Storage.Indexes;

/// <summary>The index providers of a store or of one session, described once a type.</summary>
internal sealed class IndexRegistry
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<(Type, string), IndexDescriptor[]> _byType = new();
    private readonly ConcurrentDictionary<(Type, string), IndexDescriptor[]> _byIndex = new();
    private List<Registration> _registrations = [];

    public bool IsEmpty => _registrations.Count == 0;

    public void Add(IEnumerable<IIndexProvider> providers, string? collection)
    {
        lock (_lock)
        {
            var registrations = new List<Registration>(_registrations);
            foreach (var provider in providers)
            {
                provider.CollectionName ??= collection;
                if (registrations.Exists(existing => ReferenceEquals(existing.Provider, provider)))
                {
                    continue;
                }

                registrations.Add(new Registration(provider, provider.CollectionName ?? "", Describe(provider)));
            }

            _registrations = registrations;
        }

        _byType.Clear();
        _byIndex.Clear();
    }

    /// <summary>The indexes of documents of a type.</summary>
    public IndexDescriptor[] Describe(Type target, string collection)
        => _byType.GetOrAdd((target, collection), static (key, registrations) => [.. registrations
            .Where(registration => registration.Collection == key.Item2 && registration.Provider.ForType().IsAssignableFrom(key.Item1))
            .SelectMany(registration => registration.Descriptors)], _registrations);

    /// <summary>The declarations that fill an index.</summary>
    public IndexDescriptor[] DescribeIndex(Type indexType, string collection)
        => _byIndex.GetOrAdd((indexType, collection), static (key, registrations) => [.. registrations
            .Where(registration => registration.Collection == key.Item2)
            .SelectMany(registration => registration.Descriptors)
            .Where(descriptor => descriptor.IndexType == key.Item1)], _registrations);

    private static IndexDescriptor[] Describe(IIndexProvider provider)
    {
        var type = provider.ForType();
        var context = (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(type))!;
        provider.Describe(context);
        return [.. context.Describe(type)];
    }

    private sealed record Registration(IIndexProvider Provider, string Collection, IndexDescriptor[] Descriptors);
}
