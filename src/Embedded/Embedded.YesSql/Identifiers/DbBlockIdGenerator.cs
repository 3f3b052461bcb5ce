using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Embedded.Storage.Sessions;

namespace YesSql.Services;

/// <summary>
/// Leases blocks of identifiers from a row of the database in one atomic update, so that processes never get the same one.
/// Identifiers of a block that is not used up are lost, not reused.
/// </summary>
public class DbBlockIdGenerator : IIdGenerator
{
    private readonly int _blockSize;
    private readonly ConcurrentDictionary<string, Block> _blocks = new(StringComparer.Ordinal);
    private IConfiguration? _configuration;
    private string _leaseSql = "";

    public DbBlockIdGenerator()
        : this(20)
    {
    }

    public DbBlockIdGenerator(int blockSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(blockSize);
        _blockSize = blockSize;
    }

    public static string TableName => "Identifiers";

    public Task InitializeAsync(IStore store)
    {
        _configuration = store.Configuration;
        var dialect = _configuration.SqlDialect;
        var next = dialect.QuoteForColumnName("nextval");
        _leaseSql = $"UPDATE {QuotedTable(_configuration)} SET {next} = {next} + @size WHERE {dialect.QuoteForColumnName("dimension")} = @collection RETURNING {next}";
        return Task.CompletedTask;
    }

    public async Task InitializeCollectionAsync(IConfiguration configuration, string collection)
    {
        collection ??= "";
        var dialect = configuration.SqlDialect;
        await DocumentStore.InWriteTransactionAsync(configuration, async transaction =>
        {
            var connection = transaction.Connection!;
            var largest = await connection.ExecuteScalarAsync<long?>(IdentifierSql.LargestDocumentId(configuration, collection), transaction: transaction);
            var sql = $"INSERT INTO {QuotedTable(configuration)} ({dialect.QuoteForColumnName("dimension")}, {dialect.QuoteForColumnName("nextval")}) VALUES (@collection, @next) ON CONFLICT DO NOTHING";
            await connection.ExecuteAsync(sql, new { collection, next = (largest ?? 0) + 1 }, transaction);
        });
        _blocks.TryAdd(collection, new Block());
    }

    public long GetNextId(string collection) => GetNextId(collection, null);

    public Task<long> GetNextIdAsync(string collection) => GetNextIdAsync(collection, null);

    /// <summary>
    /// Takes the next identifier. A session that holds SQLite's only write lock passes its transaction: a lease on another connection
    /// would wait for that session itself.
    /// </summary>
    internal Task<long> GetNextIdAsync(string collection, LocalBlock? local)
        => local is null ? TakeAsync(collection) : Task.FromResult(TakeLocal(local, collection));

    private async Task<long> TakeAsync(string collection)
    {
        var block = GetBlock(collection);
        while (true)
        {
            if (block.TryTake(out var id))
            {
                return id;
            }

            await block.Gate.WaitAsync();
            try
            {
                if (block.TryTake(out id))
                {
                    return id;
                }

                await DocumentStore.InWriteTransactionAsync(_configuration!, async transaction => block.Refill(await LeaseAsync(transaction, collection), _blockSize));
            }
            finally
            {
                block.Gate.Release();
            }
        }
    }

    internal long GetNextId(string collection, LocalBlock? local)
    {
        if (local is not null)
        {
            return TakeLocal(local, collection);
        }

        return GetBlock(collection).TryTake(out var id) ? id : Task.Run(() => TakeAsync(collection)).GetAwaiter().GetResult();
    }

    private long TakeLocal(LocalBlock local, string collection)
    {
        // The shared block still serves a writing session; only a new lease has to go through its own transaction.
        if (GetBlock(collection).TryTake(out var id) || local.Block(collection).TryTake(out id))
        {
            return id;
        }

        var first = local.Transaction.Connection!.ExecuteScalar<long>(_leaseSql, new { size = _blockSize, collection }, local.Transaction) - _blockSize;
        var block = local.Block(collection);
        block.Refill(first, _blockSize);
        block.TryTake(out id);
        return id;
    }

    private async Task<long> LeaseAsync(DbTransaction transaction, string collection)
        => await transaction.Connection!.ExecuteScalarAsync<long>(_leaseSql, new { size = _blockSize, collection }, transaction) - _blockSize;

    private Block GetBlock(string collection)
        => _blocks.TryGetValue(collection ?? "", out var block)
            ? block
            : throw new InvalidOperationException($"The collection '{collection}' is not initialized. Call IStore.InitializeCollectionAsync first.");

    private static string QuotedTable(IConfiguration configuration)
        => configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + TableName, configuration.Schema);

    internal sealed class Block
    {
        private readonly Lock _lock = new();
        private long _next;
        private long _end;

        public SemaphoreSlim Gate { get; } = new(1, 1);

        public bool TryTake(out long id)
        {
            lock (_lock)
            {
                id = _next;
                if (_next >= _end)
                {
                    return false;
                }

                _next++;
                return true;
            }
        }

        public void Refill(long first, int size)
        {
            lock (_lock)
            {
                _next = first;
                _end = first + size;
            }
        }
    }

    /// <summary>Blocks leased inside a session's transaction; they end with it, as a rollback hands them back.</summary>
    internal sealed class LocalBlock(DbTransaction transaction)
    {
        private readonly Dictionary<string, Block> _blocks = new(StringComparer.Ordinal);

        public DbTransaction Transaction { get; } = transaction;

        public Block Block(string collection)
        {
            if (!_blocks.TryGetValue(collection, out var block))
            {
                _blocks[collection] = block = new Block();
            }

            return block;
        }
    }
}
