namespace YesSql;

/// <summary>Hands out document identifiers, unique in a collection.</summary>
public interface IIdGenerator
{
    Task InitializeAsync(IStore store);

    Task InitializeCollectionAsync(IConfiguration configuration, string collection);

    long GetNextId(string collection);

    Task<long> GetNextIdAsync(string collection);
}
