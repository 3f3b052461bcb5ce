using System.Data;
using Embedded.Storage.Commands;
using Embedded.Storage.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Sessions;

/// <summary>
/// Turns the pending changes of a session into writes: the documents' rows first and the index rows that go, then the index rows that come,
/// so that a value which must be unique can pass from one document to another.
/// </summary>
internal sealed class Flush(DocumentSession session, WriteQueue queue)
{
    private readonly DocumentStore _store = session.Store;
    private ReduceGroups? _groups;

    public async Task RunAsync(TrackedDocuments documents)
    {
        // A map may save further documents; they are part of the same flush.
        while (documents.HasPending)
        {
            foreach (var entry in documents.TakePending())
            {
                var write = entry.Pending;
                entry.Pending = PendingWrite.None;
                await WriteAsync(entry, write);
                documents.Written(entry, write);
            }

            await queue.SendAsync();
            if (_groups is not null)
            {
                await _groups.MergeAsync();
                _groups = null;
            }
        }
    }

    private Task WriteAsync(Entry entry, PendingWrite write)
    {
        session.Changes.Documents.Add(entry.Entity);
        return write switch
        {
            PendingWrite.Insert => InsertAsync(entry),
            PendingWrite.Update => UpdateAsync(entry),
            _ => DeleteAsync(entry),
        };
    }

    private async Task InsertAsync(Entry entry)
    {
        var row = new Document
        {
            Id = entry.Id,
            Type = _store.TypeNames[entry.Entity.GetType()],
            Content = _store.Configuration.ContentSerializer.Serialize(entry.Entity),
            Version = 1,
        };
        queue.Add(_store.DocumentTable(entry.Collection).InsertSql, [row.Id, row.Type, row.Content, row.Version]);
        entry.Row = row;
        await AddRowsAsync(entry.Entity, row, entry.Collection);
    }

    private async Task UpdateAsync(Entry entry)
    {
        var type = entry.Entity.GetType();
        var table = _store.DocumentTable(entry.Collection);
        var descriptors = session.Indexes.Describe(type, entry.Collection);
        var versions = _store.VersionAccessor(type);

        var known = entry.Row;
        if (known is null || HasGroups(descriptors))
        {
            // A group must lose what the stored document gave it, which another session may have changed since.
            var stored = await ReadStoredAsync(table, entry.Id)
                ?? (entry.CheckConcurrency && known is not null
                    ? throw new ConcurrencyException(known)
                    : throw new InvalidOperationException($"The object of type '{type}' with identifier {entry.Id} cannot be updated: no such document is stored. A new object must be saved without an identifier."));
            await RemoveRowsAsync(descriptors, stored, entry.Collection);
            known ??= stored;
        }

        var row = new Document
        {
            Id = entry.Id,
            Type = known.Type,
            Version = known.Version,
        };
        if (entry.CheckConcurrency && versions?.Get(entry.Entity) is { } claimed and > 0)
        {
            row.Version = claimed;
        }

        var expected = row.Version;
        row.Version++;
        versions?.Set(entry.Entity, row.Version);
        row.Content = _store.Configuration.ContentSerializer.Serialize(entry.Entity);
        if (entry.CheckConcurrency)
        {
            queue.AddChecked(table.CheckedUpdateSql, [row.Content, row.Id, expected], new Document { Id = row.Id, Type = row.Type, Content = row.Content, Version = expected });
        }
        else
        {
            queue.Add(table.UpdateSql, [row.Content, row.Id]);
        }

        entry.Row = row;
        QueueMapDeletes(descriptors, row.Id, entry.Collection);
        await AddRowsAsync(entry.Entity, row, entry.Collection);
    }

    private async Task DeleteAsync(Entry entry)
    {
        var table = _store.DocumentTable(entry.Collection);
        var descriptors = session.Indexes.Describe(entry.Entity.GetType(), entry.Collection);
        if (HasGroups(descriptors))
        {
            if (await ReadStoredAsync(table, entry.Id) is not { } stored)
            {
                return;
            }

            await RemoveRowsAsync(descriptors, stored, entry.Collection);
        }

        QueueMapDeletes(descriptors, entry.Id, entry.Collection);
        queue.Add(table.DeleteSql, [entry.Id]);
    }

    private async Task AddRowsAsync(object entity, Document row, string collection)
    {
        foreach (var descriptor in session.Indexes.Describe(entity.GetType(), collection))
        {
            if (descriptor.Filter is { } filter && !filter(entity))
            {
                continue;
            }

            foreach (var index in await descriptor.Map(entity))
            {
                if (index is null)
                {
                    continue;
                }

                index.AddDocument(row);
                if (descriptor.Reduce is null)
                {
                    var table = _store.IndexTable(descriptor.IndexType, collection);
                    queue.AddRow(table.InsertSql, table.Values(index, row.Id), descriptor.IndexType);
                }
                else
                {
                    session.Changes.Indexes.Add(descriptor.IndexType);
                    Groups().Add(descriptor, collection, index, row);
                }
            }
        }
    }

    private async Task RemoveRowsAsync(IndexDescriptor[] descriptors, Document stored, string collection)
    {
        object? entity = null;
        foreach (var descriptor in descriptors)
        {
            if (descriptor.Reduce is null)
            {
                continue;
            }

            entity ??= _store.Configuration.ContentSerializer.Deserialize(stored.Content, _store.TypeNames[stored.Type])!;
            if (descriptor.Filter is { } filter && !filter(entity))
            {
                continue;
            }

            foreach (var index in await descriptor.Map(entity))
            {
                if (index is not null)
                {
                    session.Changes.Indexes.Add(descriptor.IndexType);
                    Groups().Remove(descriptor, collection, index, stored);
                }
            }
        }
    }

    private void QueueMapDeletes(IndexDescriptor[] descriptors, long documentId, string collection)
    {
        for (var position = 0; position < descriptors.Length; position++)
        {
            var descriptor = descriptors[position];
            if (descriptor.Reduce is null && !HasEarlier(descriptors, position))
            {
                queue.AddRowRemoval(_store.IndexTable(descriptor.IndexType, collection).DeleteByDocumentSql, [documentId], descriptor.IndexType);
            }
        }
    }

    // Two providers may fill one index; its rows are deleted once.
    private static bool HasEarlier(IndexDescriptor[] descriptors, int position)
    {
        for (var earlier = 0; earlier < position; earlier++)
        {
            if (descriptors[earlier].IndexType == descriptors[position].IndexType)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<Document?> ReadStoredAsync(DocumentTable table, long id)
    {
        // An earlier change of the same document may still wait in the queue.
        await queue.SendDocumentsAsync();
        await using var command = DbCommands.Create(queue.Transaction.Connection!, queue.Transaction, _store.Dialect, table.LockByIdSql, id);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleRow);
        return await reader.ReadAsync()
            ? new Document { Id = reader.GetInt64(0), Type = reader.GetString(1), Content = reader.GetString(2), Version = reader.GetInt64(3) }
            : null;
    }

    private ReduceGroups Groups() => _groups ??= new ReduceGroups(_store, queue.Transaction);

    private static bool HasGroups(IndexDescriptor[] descriptors) => Array.Exists(descriptors, descriptor => descriptor.Reduce is not null);
}
