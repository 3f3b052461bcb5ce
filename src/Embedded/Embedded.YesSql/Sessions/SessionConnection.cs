using System.Data;
using System.Data.Common;
using Embedded.Storage.Commands;
using YesSql.Services;

namespace Embedded.Storage.Sessions;

/// <summary>
/// A session's connection, opened when it is first needed, and its only transaction, begun with the first write. Of a SQLite file it keeps
/// the writers' gate for as long as the transaction lasts.
/// </summary>
internal sealed class SessionConnection(DocumentStore store) : IDisposable, IAsyncDisposable
{
    private DbConnection? _connection;
    private WriterGate? _gate;
    private WriteQueue? _writes;

    public DbTransaction? Transaction { get; private set; }

    /// <summary>Where identifiers come from while this session holds the gate that the generator would wait for.</summary>
    public DbBlockIdGenerator.LocalBlock? LocalBlock { get; private set; }

    public async Task<DbConnection> OpenAsync()
    {
        if (_connection is null)
        {
            var connection = store.Configuration.ConnectionFactory.CreateConnection();
            try
            {
                await connection.OpenAsync();
            }
            catch (Exception exception)
            {
                await connection.DisposeAsync();
                throw Explain(exception);
            }

            _connection = connection;
        }

        return _connection;
    }

    public async Task<DbTransaction> BeginAsync(IsolationLevel isolationLevel)
    {
        if (Transaction is not null)
        {
            return Transaction;
        }

        var connection = await OpenAsync();
        _gate = await DocumentStore.EnterGateAsync(store.Configuration);
        try
        {
            Transaction = await connection.BeginTransactionAsync(isolationLevel);
        }
        catch (Exception exception)
        {
            LeaveGate();
            throw Explain(exception);
        }

        LocalBlock = _gate is null ? null : new DbBlockIdGenerator.LocalBlock(Transaction);
        return Transaction;
    }

    /// <summary>The transaction's writes. Their prepared statements serve all of its flushes.</summary>
    /// <param name="changedIndexes">Gets the indexes that gain or lose a row.</param>
    public async Task<WriteQueue> WritesAsync(ISet<Type> changedIndexes)
    {
        var transaction = await BeginAsync(store.Configuration.IsolationLevel);
        return _writes ??= new WriteQueue(store.Configuration, transaction.Connection!, transaction, changedIndexes);
    }

    public Task CommitAsync() => Transaction?.CommitAsync() ?? Task.CompletedTask;

    /// <summary>Ends the transaction, rolled back unless it was committed, and lets go of the connection.</summary>
    public async Task ReleaseAsync()
    {
        try
        {
            if (_writes is not null)
            {
                await _writes.DisposeAsync();
            }

            if (Transaction is not null)
            {
                await Transaction.DisposeAsync();
            }
        }
        finally
        {
            try
            {
                if (_connection is not null)
                {
                    await _connection.DisposeAsync();
                }
            }
            finally
            {
                Forget();
            }
        }
    }

    public void Dispose()
    {
        try
        {
            _writes?.Dispose();
            Transaction?.Dispose();
        }
        finally
        {
            try
            {
                _connection?.Dispose();
            }
            finally
            {
                Forget();
            }
        }
    }

    public async ValueTask DisposeAsync() => await ReleaseAsync();

    /// <summary>The database's own troubles in the store's words; any other exception as it is.</summary>
    public Exception Explain(Exception exception)
        => StoreErrors.TryExplain(exception, store.Database, out var explained) ? explained : exception;

    private void Forget()
    {
        _writes = null;
        Transaction = null;
        _connection = null;
        LocalBlock = null;
        LeaveGate();
    }

    private void LeaveGate()
    {
        _gate?.Leave();
        _gate = null;
    }
}
