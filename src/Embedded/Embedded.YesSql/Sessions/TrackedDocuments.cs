using System.Diagnostics.CodeAnalysis;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Sessions;

/// <summary>The documents that a session knows, which of them wait to be written, and which it wrote in its transaction.</summary>
internal sealed class TrackedDocuments(DocumentStore store, bool keepsReadDocuments)
{
    private readonly Dictionary<string, IdentityMap> _maps = new(StringComparer.Ordinal);
    private readonly List<Entry> _pending = [];
    private readonly List<Entry> _watched = [];

    public bool HasPending => _pending.Count > 0;

    /// <summary>Registers a save of an object that has a row, or may have one; true when it is a new one that needs an identifier.</summary>
    public bool Save(object obj, bool checkConcurrency, string collection)
    {
        ArgumentNullException.ThrowIfNull(obj);
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
        var write = other is { Pending: PendingWrite.Insert } ? PendingWrite.Insert : PendingWrite.Update;
        entry = new Entry(obj, id, collection) { Row = other?.Row, CheckConcurrency = checkConcurrency };
        if (other is not null)
        {
            Forget(other);
        }

        map.Add(entry);
        SetPending(entry, write);
        return false;
    }

    public void SaveNew(object obj, long id, bool checkConcurrency, string collection)
    {
        var type = obj.GetType();
        store.IdAccessor(type)?.Set(obj, id);
        store.VersionAccessor(type)?.Set(obj, 1);
        var entry = new Entry(obj, id, collection) { CheckConcurrency = checkConcurrency || store.Configuration.ConcurrentTypes.Contains(type) };
        Map(collection).Add(entry);
        SetPending(entry, PendingWrite.Insert);
    }

    public void Delete(object item, string collection)
    {
        ArgumentNullException.ThrowIfNull(item);
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

    public bool Import(object item, long id, long version, string collection)
    {
        ArgumentNullException.ThrowIfNull(item);
        var map = Map(collection);
        if (map.TryGet(item, out _))
        {
            return false;
        }

        var type = item.GetType();
        id = id != 0 ? id : store.IdAccessor(type)?.Get(item) ?? 0;
        if (id <= 0)
        {
            throw new InvalidOperationException($"The object of type '{type}' cannot be imported: it has no identifier, and none was given.");
        }

        version = version != 0 ? version : store.VersionAccessor(type)?.Get(item) ?? 0;
        store.IdAccessor(type)?.Set(item, id);
        store.VersionAccessor(type)?.Set(item, version);
        map.Add(new Entry(item, id, collection)
        {
            Row = new Document { Id = id, Type = store.TypeNames[type], Content = store.Configuration.ContentSerializer.Serialize(item), Version = version },
        });
        return true;
    }

    public void Detach(object item, string collection)
    {
        if (Map(collection).TryGet(item, out var entry))
        {
            Forget(entry);
        }
    }

    public bool TryGet(long id, string collection, [NotNullWhen(true)] out Entry? entry) => Map(collection).TryGet(id, out entry);

    /// <summary>The object of a row: the tracked one, or a new one.</summary>
    public T Materialize<T>(Document row, string collection) where T : class
    {
        var map = Map(collection);
        if (keepsReadDocuments && map.TryGet(row.Id, out var entry) && entry.Entity is T tracked)
        {
            return tracked;
        }

        var type = DocumentType<T>(row);
        var entity = store.Configuration.ContentSerializer.Deserialize(row.Content, type)
            ?? throw new InvalidDataException($"The document {row.Id} of type '{row.Type}' has no content.");
        store.IdAccessor(type)?.Set(entity, row.Id);
        store.VersionAccessor(type)?.Set(entity, row.Version);
        if (keepsReadDocuments)
        {
            map.Add(new Entry(entity, row.Id, collection) { Row = row });
        }

        return (T)entity;
    }

    /// <summary>Adds the documents of this transaction that were changed since they were written.</summary>
    public void AddChanged()
    {
        foreach (var entry in _watched)
        {
            if (entry.Pending == PendingWrite.None && store.Configuration.ContentSerializer.Serialize(entry.Entity) != entry.Row!.Content)
            {
                SetPending(entry, PendingWrite.Update);
            }
        }
    }

    public Entry[] TakePending()
    {
        Entry[] entries = [.. _pending];
        _pending.Clear();
        return entries;
    }

    public void Written(Entry entry, PendingWrite write)
    {
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

    /// <summary>The transaction has ended: what was written in it is as any other document.</summary>
    public void EndWatch()
    {
        foreach (var entry in _watched)
        {
            entry.IsWatched = false;
        }

        _watched.Clear();
    }

    public void Clear()
    {
        _maps.Clear();
        _pending.Clear();
        _watched.Clear();
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
