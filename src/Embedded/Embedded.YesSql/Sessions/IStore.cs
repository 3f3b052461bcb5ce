using YesSql.Indexes;

namespace YesSql;

/// <summary>A document database: it opens sessions and knows the index providers.</summary>
public interface IStore : IDisposable
{
    IConfiguration Configuration { get; }

    ITypeService TypeNames { get; }

    Task InitializeAsync();

    Task InitializeCollectionAsync(string collection);

    ISession CreateSession(bool withTracking = true);

    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null);

    IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null);
}
