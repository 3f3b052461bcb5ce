using System.Collections.Concurrent;
using Dapper;

namespace YesSql.Services;

/// <summary>Counts identifiers in memory, on from the largest one stored; for a database that only one process writes.</summary>
public class DefaultIdGenerator : IIdGenerator
{
    private readonly ConcurrentDictionary<string, Counter> _counters = new(StringComparer.Ordinal);

    public Task InitializeAsync(IStore store) => Task.CompletedTask;

    public async Task InitializeCollectionAsync(IConfiguration configuration, string collection)
    {
        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        var largest = await connection.ExecuteScalarAsync<long?>(IdentifierSql.LargestDocumentId(configuration, collection));
        _counters[collection ?? ""] = new Counter { Last = largest ?? 0 };
    }

    public long GetNextId(string collection)
        => _counters.TryGetValue(collection ?? "", out var counter)
            ? Interlocked.Increment(ref counter.Last)
            : throw new InvalidOperationException($"The collection '{collection}' is not initialized. Call IStore.InitializeCollectionAsync first.");

    public Task<long> GetNextIdAsync(string collection) => Task.FromResult(GetNextId(collection));

    private sealed class Counter
    {
        public long Last;
    }
}
