using Embedded.Storage.Indexes;
using YesSql.Indexes;

namespace Embedded.Storage.Sessions;

/// <summary>The indexes that a session writes: the store's, and those registered for this session alone.</summary>
internal sealed class SessionIndexes(DocumentStore store)
{
    private IndexRegistry? _scoped;

    public void Add(IIndexProvider[] providers, string? collection) => (_scoped ??= new IndexRegistry()).Add(providers, collection);

    public IndexDescriptor[] Describe(Type type, string collection)
    {
        var shared = store.Indexes.Describe(type, collection);
        return _scoped is null ? shared : [.. shared, .. _scoped.Describe(type, collection)];
    }

    /// <summary>Whether a document has at most one row in an index, as far as the declarations tell.</summary>
    public bool HasSingleRow(Type indexType, string collection)
    {
        var shared = store.Indexes.DescribeIndex(indexType, collection);
        var scoped = _scoped?.DescribeIndex(indexType, collection) ?? [];
        return shared.Length + scoped.Length == 1 && (shared.Length == 1 ? shared[0] : scoped[0]) is { SingleRow: true, Reduce: null };
    }
}
