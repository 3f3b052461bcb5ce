using System.Data;
using System.Data.Common;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Embedded.Storage.Commands;
using Embedded.Storage.Dialects;
using Embedded.Storage.Queries;
using Microsoft.Extensions.Logging;
using YesSql;
using YesSql.Indexes;
using YesSql.Services;

namespace Embedded.Storage.Sessions;

/// <summary>
/// A unit of work. Reads run outside of a transaction until the first write, which opens the session's only one; everything written in it is
/// kept or given up as a whole.
/// </summary>
internal sealed class DocumentSession(DocumentStore store, bool withTracking) : ISession
{
    private readonly TrackedDocuments _documents = new(store, withTracking);
    private readonly SessionConnection _connection = new(store);

    private ExceptionDispatchInfo? _unheard;
    private bool _cancelled;
    private bool _disposed;
    private bool _flushing;
    private int _running;

    public DocumentStore Store => store;

    /// <summary>Who is told of reads and commits, if anyone.</summary>
    public ISessionObserver? Observer { get; set; }

    /// <summary>What the open transaction wrote so far.</summary>
    public SessionChanges Changes { get; private set; } = new();

    IStore ISession.Store => store;

    public DbTransaction? CurrentTransaction => _connection.Transaction;

    public Dialect Dialect => store.Dialect;

    public SessionIndexes Indexes { get; } = new(store);

    public void Save(object obj, bool checkConcurrency = false, string? collection = null)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        collection ??= "";
        if (_documents.Save(obj, checkConcurrency, collection))
        {
            var id = store.Configuration.IdGenerator is DbBlockIdGenerator blocks
                ? blocks.GetNextId(collection, _connection.LocalBlock)
                : store.Configuration.IdGenerator.GetNextId(collection);
            _documents.SaveNew(obj, id, checkConcurrency, collection);
        }
    }

    public async Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        collection ??= "";
        if (_documents.Save(obj, checkConcurrency, collection))
        {
            var id = await (store.Configuration.IdGenerator is DbBlockIdGenerator blocks
                ? blocks.GetNextIdAsync(collection, _connection.LocalBlock)
                : store.Configuration.IdGenerator.GetNextIdAsync(collection));
            _documents.SaveNew(obj, id, checkConcurrency, collection);
        }
    }

    public void Delete(object item, string? collection = null)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        _documents.Delete(item, collection ?? "");
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _documents.Import(item, id, version, collection ?? "");
    }

    public void Detach(object item, string? collection = null) => _documents.Detach(item, collection ?? "");

    public void Detach(IEnumerable<object> entries, string? collection = null)
    {
        foreach (var entry in entries)
        {
            Detach(entry, collection);
        }
    }

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(ids);
        collection ??= "";
        var rows = await ReadMissingAsync(ids, collection);
        var result = new List<T>(ids.Length);
        foreach (var id in ids)
        {
            if (_documents.TryGet(id, collection, out var entry))
            {
                if (entry.Pending != PendingWrite.Delete && entry.Entity is T tracked)
                {
                    result.Add(tracked);
                }
            }
            else if (rows is not null && rows.TryGetValue(id, out var row))
            {
                result.Add(Materialize<T>(row, collection));
            }
        }

        return result;
    }

    public IQuery Query(string? collection = null) => new QueryStart(this, collection ?? "");

    public IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(compiledQuery);
        return CompiledQueries.Apply(compiledQuery.Query(), Query(collection).For<T>());
    }

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        Indexes.Add(indexProviders, collection);
        return this;
    }

    public Task FlushAsync() => FlushAsync(includeWatched: true);

    /// <summary>
    /// Writes what was explicitly saved or deleted, so that a query sees it. Where that fails nothing is left to be stored: whoever stores it
    /// hears so, even if whoever asked the query let the failure pass.
    /// </summary>
    public async Task FlushBeforeQueryAsync()
    {
        if (!_documents.HasPending || _flushing)
        {
            return;
        }

        try
        {
            await FlushAsync(includeWatched: false);
        }
        catch (Exception exception)
        {
            _unheard = ExceptionDispatchInfo.Capture(exception);
            throw;
        }
    }

    public async Task SaveChangesAsync()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        SessionChanges? committed = null;
        var unheard = _unheard;
        _unheard = null;
        try
        {
            unheard?.Throw();
            if (!_cancelled)
            {
                await FlushAsync(includeWatched: true);
                if (CurrentTransaction is not null)
                {
                    await _connection.CommitAsync();
                    committed = Changes;
                    Changes = new SessionChanges();
                }
            }
        }
        catch (Exception exception)
        {
            await AbandonAsync();
            ThrowExplained(exception);
            throw;
        }
        finally
        {
            _cancelled = false;
            await _connection.ReleaseAsync();
        }

        _documents.EndWatch();
        if (Observer is not null && committed is { IsEmpty: false })
        {
            await Observer.CommittedAsync(committed);
        }
    }

    public async Task CancelAsync()
    {
        _cancelled = true;
        _unheard = null;
        await AbandonAsync();
    }

    public Task<DbConnection> CreateConnectionAsync()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _connection.OpenAsync();
    }

    public Task<DbTransaction> BeginTransactionAsync() => BeginTransactionAsync(store.Configuration.IsolationLevel);

    public Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _connection.BeginAsync(isolationLevel);
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _documents.Clear();
            _connection.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            _documents.Clear();
            await _connection.DisposeAsync();
        }
    }

    /// <summary>The object of a row: the tracked one, or a new one.</summary>
    public T Materialize<T>(Document row, string collection) where T : class => _documents.Materialize<T>(row, collection);

    public async Task<List<Document>> ReadDocumentsAsync(string sql, List<object?> values, IReadOnlyList<(string Name, object? Value)>? named = null)
    {
        var documents = new List<Document>();
        await ReadAsync(sql, values, named, reader => documents.Add(new Document
        {
            Id = reader.GetInt64(0),
            Type = reader.GetString(1),
            Content = reader.GetString(2),
            Version = reader.GetInt64(3),
        }));
        return documents;
    }

    public async Task ReadAsync(string sql, List<object?> values, IReadOnlyList<(string Name, object? Value)>? named, Action<DbDataReader> row)
    {
        Enter();
        try
        {
            var connection = await CreateConnectionAsync();
            await using var command = CreateCommand(connection, sql, values, named);
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess | CommandBehavior.SingleResult);
            while (await reader.ReadAsync())
            {
                row(reader);
            }
        }
        catch (Exception exception) when (StoreErrors.TryExplain(exception, store.Database, out var explained) && explained != exception)
        {
            throw explained;
        }
        finally
        {
            Leave();
        }
    }

    public DbCommand CreateCommand(DbConnection connection, string sql, List<object?> values, IReadOnlyList<(string Name, object? Value)>? named)
    {
        if (store.Configuration.Logger.IsEnabled(LogLevel.Trace))
        {
            store.Configuration.Logger.LogTrace("{Statement}", sql);
        }

        var command = DbCommands.Create(connection, CurrentTransaction, Dialect, sql, CollectionsMarshal.AsSpan(values));
        foreach (var (name, value) in named ?? [])
        {
            DbCommands.AddParameter(command, name, value, Dialect);
        }

        return command;
    }

    private async Task<Dictionary<long, Document>?> ReadMissingAsync(long[] ids, string collection)
    {
        List<object>? missing = null;
        foreach (var id in ids)
        {
            if (!_documents.TryGet(id, collection, out _))
            {
                (missing ??= []).Add(id);
            }
        }

        if (missing is null)
        {
            return null;
        }

        var table = store.DocumentTable(collection);
        var read = missing.Count == 1
            ? await ReadDocumentsAsync(table.SelectByIdSql, [missing[0]])
            : await ReadDocumentsAsync(table.SelectByIdsSql, [Dialect.ManyValues(missing)]);
        var rows = new Dictionary<long, Document>(read.Count);
        foreach (var row in read)
        {
            rows[row.Id] = row;
        }

        return rows;
    }

    private async Task FlushAsync(bool includeWatched)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_flushing)
        {
            return;
        }

        if (includeWatched)
        {
            _documents.AddChanged();
        }

        if (!_documents.HasPending)
        {
            return;
        }

        Enter();
        _flushing = true;
        try
        {
            await new Flush(this, await _connection.WritesAsync(Changes.Indexes)).RunAsync(_documents);
        }
        catch (Exception exception)
        {
            _cancelled = true;
            await AbandonAsync();
            ThrowExplained(exception);
            throw;
        }
        finally
        {
            _flushing = false;
            Leave();
        }
    }

    /// <summary>Gives the transaction up, and with it what the session believed of the documents.</summary>
    private async Task AbandonAsync()
    {
        Changes = new SessionChanges();
        _documents.Clear();
        await _connection.ReleaseAsync();
    }

    private void ThrowExplained(Exception exception)
    {
        if (_connection.Explain(exception) is { } explained && explained != exception)
        {
            throw explained;
        }
    }

    private void Enter()
    {
        if (store.Configuration.EnableThreadSafetyChecks && Interlocked.Increment(ref _running) > 1 && !_flushing)
        {
            Interlocked.Decrement(ref _running);
            throw new InvalidOperationException("Two operations run on one session at the same time. A session serves one flow of work: await each call before the next one.");
        }
    }

    private void Leave()
    {
        if (store.Configuration.EnableThreadSafetyChecks)
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
