using System.Data;
using System.Data.Common;
using System.Runtime.InteropServices;
using Embedded.Storage.Commands;
using Embedded.Storage.Dialects;
using Embedded.Storage.Indexes;
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
    private readonly Dictionary<string, IdentityMap> _maps = new(StringComparer.Ordinal);
    private readonly List<Entry> _pending = [];
    private readonly List<Entry> _watched = [];

    private IndexRegistry? _scopedIndexes;
    private DbConnection? _connection;
    private DbTransaction? _transaction;
    private WriterGate? _gate;
    private DbBlockIdGenerator.LocalBlock? _localBlock;
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

    public DbTransaction? CurrentTransaction => _transaction;

    public Dialect Dialect => store.Dialect;

    public void Save(object obj, bool checkConcurrency = false, string? collection = null)
    {
        if (Track(obj, checkConcurrency, ref collection))
        {
            var id = store.Configuration.IdGenerator is DbBlockIdGenerator blocks
                ? blocks.GetNextId(collection, _localBlock)
                : store.Configuration.IdGenerator.GetNextId(collection);
            TrackNew(obj, id, checkConcurrency, collection);
        }
    }

    public async Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null)
    {
        if (Track(obj, checkConcurrency, ref collection))
        {
            var id = await (store.Configuration.IdGenerator is DbBlockIdGenerator blocks
                ? blocks.GetNextIdAsync(collection, _localBlock)
                : store.Configuration.IdGenerator.GetNextIdAsync(collection));
            TrackNew(obj, id, checkConcurrency, collection);
        }
    }

    public void Delete(object item, string? collection = null)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(item);
        collection ??= "";
        var map = Map(collection);
        if (!map.TryGet(item, out var entry))
        {
            var id = store.IdAccessor(item.GetType())?.Get(item) ?? 0;
            if (id <= 0)
            {
                throw new InvalidOperationException($"The object of type '{item.GetType()}' cannot be deleted: it was neither saved nor loaded in this session and has no identifier.");
            }

            if (!map.TryGet(id, out entry))
            {
                entry = new Entry(item, id, collection);
                map.Add(entry);
            }
        }

        if (entry is { Pending: PendingWrite.Insert, Row: null })
        {
            Forget(entry);
            return;
        }

        SetPending(entry, PendingWrite.Delete);
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(item);
        collection ??= "";
        var map = Map(collection);
        if (map.TryGet(item, out _))
        {
            return false;
        }

        var type = item.GetType();
        if (id == 0)
        {
            id = store.IdAccessor(type)?.Get(item) ?? 0;
        }

        if (id <= 0)
        {
            throw new InvalidOperationException($"The object of type '{type}' cannot be imported: it has no identifier, and none was given.");
        }

        if (version == 0)
        {
            version = store.VersionAccessor(type)?.Get(item) ?? 0;
        }

        store.IdAccessor(type)?.Set(item, id);
        store.VersionAccessor(type)?.Set(item, version);
        map.Add(new Entry(item, id, collection)
        {
            Row = new Document { Id = id, Type = store.TypeNames[type], Content = store.Configuration.ContentSerializer.Serialize(item), Version = version },
        });
        return true;
    }

    public void Detach(object item, string? collection = null)
    {
        if (Map(collection ?? "").TryGet(item, out var entry))
        {
            Forget(entry);
        }
    }

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
        var map = Map(collection);
        List<object>? missing = null;
        foreach (var id in ids)
        {
            if (!map.TryGet(id, out _))
            {
                (missing ??= []).Add(id);
            }
        }

        Dictionary<long, Document>? rows = null;
        if (missing is not null)
        {
            var table = store.DocumentTable(collection);
            var read = missing.Count == 1
                ? await ReadDocumentsAsync(table.SelectByIdSql, [missing[0]])
                : await ReadDocumentsAsync(table.SelectByIdsSql, [Dialect.ManyValues(missing)]);
            rows = new Dictionary<long, Document>(read.Count);
            foreach (var row in read)
            {
                rows[row.Id] = row;
            }
        }

        var result = new List<T>(ids.Length);
        foreach (var id in ids)
        {
            if (map.TryGet(id, out var entry))
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
        (_scopedIndexes ??= new IndexRegistry()).Add(indexProviders, collection);
        return this;
    }

    public Task FlushAsync() => FlushAsync(includeWatched: true);

    /// <summary>Writes what was explicitly saved or deleted, so that a query sees it.</summary>
    public Task FlushBeforeQueryAsync()
        => _pending.Count == 0 || _flushing ? Task.CompletedTask : FlushAsync(includeWatched: false);

    public async Task SaveChangesAsync()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        SessionChanges? committed = null;
        try
        {
            if (!_cancelled)
            {
                await FlushAsync(includeWatched: true);
                if (_transaction is not null)
                {
                    await _transaction.CommitAsync();
                    committed = Changes;
                    Changes = new SessionChanges();
                }
            }
        }
        catch (Exception exception)
        {
            await AbandonAsync();
            if (Explain(exception) is { } explained && explained != exception)
            {
                throw explained;
            }

            throw;
        }
        finally
        {
            _cancelled = false;
            await ReleaseAsync();
        }

        foreach (var entry in _watched)
        {
            entry.IsWatched = false;
        }

        _watched.Clear();
        if (Observer is not null && committed is { IsEmpty: false })
        {
            await Observer.CommittedAsync(committed);
        }
    }

    public async Task CancelAsync()
    {
        _cancelled = true;
        await AbandonAsync();
    }

    public async Task<DbConnection> CreateConnectionAsync()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
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

    public Task<DbTransaction> BeginTransactionAsync() => BeginTransactionAsync(store.Configuration.IsolationLevel);

    public async Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel)
    {
        if (_transaction is not null)
        {
            return _transaction;
        }

        var connection = await CreateConnectionAsync();
        _gate = await DocumentStore.EnterGateAsync(store.Configuration);
        try
        {
            _transaction = await connection.BeginTransactionAsync(isolationLevel);
        }
        catch (Exception exception)
        {
            _gate?.Leave();
            _gate = null;
            throw Explain(exception);
        }

        _localBlock = _gate is null ? null : new DbBlockIdGenerator.LocalBlock(_transaction);
        return _transaction;
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _transaction?.Dispose();
        _connection?.Dispose();
        Forget();
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        try
        {
            if (_transaction is not null)
            {
                await _transaction.DisposeAsync();
            }

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

    /// <summary>The object of a row: the tracked one, or a new one.</summary>
    public T Materialize<T>(Document row, string collection) where T : class
    {
        var map = Map(collection);
        if (withTracking && map.TryGet(row.Id, out var entry) && entry.Entity is T tracked)
        {
            return tracked;
        }

        var type = DocumentType<T>(row);
        var entity = store.Configuration.ContentSerializer.Deserialize(row.Content, type)
            ?? throw new InvalidDataException($"The document {row.Id} of type '{row.Type}' has no content.");
        store.IdAccessor(type)?.Set(entity, row.Id);
        store.VersionAccessor(type)?.Set(entity, row.Version);
        if (withTracking)
        {
            map.Add(new Entry(entity, row.Id, collection) { Row = row });
        }

        return (T)entity;
    }

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

        var command = DbCommands.Create(connection, _transaction, Dialect, sql, CollectionsMarshal.AsSpan(values));
        foreach (var (name, value) in named ?? [])
        {
            DbCommands.AddParameter(command, name, value, Dialect);
        }

        return command;
    }

    /// <summary>Whether a document has at most one row in an index, as far as the declarations tell.</summary>
    public bool HasSingleRow(Type indexType, string collection)
    {
        var shared = store.Indexes.DescribeIndex(indexType, collection);
        var scoped = _scopedIndexes?.DescribeIndex(indexType, collection) ?? [];
        return shared.Length + scoped.Length == 1 && (shared.Length == 1 ? shared[0] : scoped[0]) is { SingleRow: true, Reduce: null };
    }

    internal IndexDescriptor[] Describe(Type type, string collection)
    {
        var shared = store.Indexes.Describe(type, collection);
        return _scopedIndexes is null ? shared : [.. shared, .. _scopedIndexes.Describe(type, collection)];
    }

    /// <summary>Registers a save of an object that has a row, or may have one; true when it is a new one that needs an identifier.</summary>
    private bool Track(object obj, bool checkConcurrency, [System.Diagnostics.CodeAnalysis.NotNull] ref string? collection)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(obj);
        collection ??= "";
        if (obj is Document or IIndex)
        {
            throw new ArgumentException($"An object of type '{obj.GetType()}' cannot be saved as a document.", nameof(obj));
        }

        var type = obj.GetType();
        checkConcurrency |= store.Configuration.ConcurrentTypes.Contains(type);
        var map = Map(collection);
        if (map.TryGet(obj, out var entry))
        {
            if (entry.Pending != PendingWrite.Insert)
            {
                SetPending(entry, PendingWrite.Update);
            }

            entry.CheckConcurrency |= checkConcurrency;
            return false;
        }

        var id = store.IdAccessor(type)?.Get(obj) ?? 0;
        if (id <= 0)
        {
            return true;
        }

        // A copy of a document takes the place of the one that was loaded, and keeps what is known of its row.
        map.TryGet(id, out var other);
        entry = new Entry(obj, id, collection) { Row = other?.Row, CheckConcurrency = checkConcurrency };
        if (other is not null)
        {
            Forget(other);
        }

        map.Add(entry);
        SetPending(entry, other is { Pending: PendingWrite.Insert } ? PendingWrite.Insert : PendingWrite.Update);
        return false;
    }

    private void TrackNew(object obj, long id, bool checkConcurrency, string collection)
    {
        var type = obj.GetType();
        store.IdAccessor(type)?.Set(obj, id);
        store.VersionAccessor(type)?.Set(obj, 1);
        var entry = new Entry(obj, id, collection) { CheckConcurrency = checkConcurrency || store.Configuration.ConcurrentTypes.Contains(type) };
        Map(collection).Add(entry);
        SetPending(entry, PendingWrite.Insert);
    }

    private void SetPending(Entry entry, PendingWrite write)
    {
        if (entry.Pending == PendingWrite.None)
        {
            _pending.Add(entry);
        }

        entry.Pending = write;
    }

    private IdentityMap Map(string collection)
    {
        if (!_maps.TryGetValue(collection, out var map))
        {
            _maps[collection] = map = new IdentityMap();
        }

        return map;
    }

    private void Forget(Entry entry)
    {
        Map(entry.Collection).Remove(entry);
        if (entry.Pending != PendingWrite.None)
        {
            _pending.Remove(entry);
            entry.Pending = PendingWrite.None;
        }

        if (entry.IsWatched)
        {
            _watched.Remove(entry);
            entry.IsWatched = false;
        }
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
            AddChangedDocuments();
        }

        if (_pending.Count == 0)
        {
            return;
        }

        Enter();
        _flushing = true;
        try
        {
            var transaction = await BeginTransactionAsync();
            await using var flush = new Flush(this, transaction);

            // A map may save further documents; they are part of the same flush.
            while (_pending.Count > 0)
            {
                var entries = _pending.ToArray();
                _pending.Clear();
                foreach (var entry in entries)
                {
                    var write = entry.Pending;
                    entry.Pending = PendingWrite.None;
                    await flush.WriteAsync(entry, write);
                    if (write == PendingWrite.Delete)
                    {
                        Forget(entry);
                    }
                    else if (!entry.IsWatched)
                    {
                        entry.IsWatched = true;
                        _watched.Add(entry);
                    }
                }

                await flush.SendAsync();
            }
        }
        catch (Exception exception)
        {
            _cancelled = true;
            await AbandonAsync();
            if (Explain(exception) is { } explained && explained != exception)
            {
                throw explained;
            }

            throw;
        }
        finally
        {
            _flushing = false;
            Leave();
        }
    }

    private void AddChangedDocuments()
    {
        foreach (var entry in _watched)
        {
            if (entry.Pending == PendingWrite.None && store.Configuration.ContentSerializer.Serialize(entry.Entity) != entry.Row!.Content)
            {
                SetPending(entry, PendingWrite.Update);
            }
        }
    }

    /// <summary>Gives the transaction up, and with it what the session believed of the documents.</summary>
    private async Task AbandonAsync()
    {
        try
        {
            if (_transaction is not null)
            {
                await _transaction.DisposeAsync();
                _transaction = null;
            }
        }
        finally
        {
            await ReleaseAsync();
            Forget();
        }
    }

    private async Task ReleaseAsync()
    {
        try
        {
            if (_transaction is not null)
            {
                await _transaction.DisposeAsync();
            }

            if (_connection is not null)
            {
                await _connection.DisposeAsync();
            }
        }
        finally
        {
            _transaction = null;
            _connection = null;
            _localBlock = null;
            _gate?.Leave();
            _gate = null;
        }
    }

    private void Forget()
    {
        Changes = new SessionChanges();
        _maps.Clear();
        _pending.Clear();
        _watched.Clear();
        _transaction = null;
        _connection = null;
        _localBlock = null;
        _gate?.Leave();
        _gate = null;
    }

    private Exception Explain(Exception exception)
        => StoreErrors.TryExplain(exception, store.Database, out var explained) ? explained : exception;

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

    private Type DocumentType<T>(Document row)
    {
        if (row.Type == store.TypeNames[typeof(T)])
        {
            return typeof(T);
        }

        var canCreate = typeof(T) is { IsAbstract: false, IsInterface: false } && typeof(T) != typeof(object);
        try
        {
            var type = store.TypeNames[row.Type];
            return typeof(T).IsAssignableFrom(type) || !canCreate ? type : typeof(T);
        }
        catch (KeyNotFoundException) when (canCreate)
        {
            return typeof(T);
        }
    }
}
