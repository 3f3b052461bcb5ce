using System.Data.Common;
using System.Globalization;
using Embedded.Storage.Commands;
using Embedded.Storage.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Sessions;

/// <summary>Merges mapped rows into the stored rows of their groups.</summary>
internal sealed class ReduceGroups(DocumentStore store, DbTransaction transaction)
{
    private readonly Dictionary<(Type IndexType, string Collection, object Key), Group> _groups = [];

    private DbConnection Connection => transaction.Connection!;

    public void Add(IndexDescriptor descriptor, string collection, IIndex index, Document document)
        => Find(descriptor, collection, index).Added.Add((index, document));

    public void Remove(IndexDescriptor descriptor, string collection, IIndex index, Document document)
        => Find(descriptor, collection, index).Removed.Add((index, document));

    public async Task MergeAsync()
    {
        // One order for all sessions, so that two of them never wait for each other's groups.
        foreach (var (key, group) in _groups.OrderBy(entry => Name(entry.Key), StringComparer.Ordinal))
        {
            await MergeAsync(key.Key, Name(key), group, store.IndexTable(key.IndexType, key.Collection));
        }
    }

    private async Task MergeAsync(object key, string name, Group group, IndexTable table)
    {
        if (store.Dialect.LockGroupSql is { } lockSql)
        {
            await DbCommands.ScalarAsync(Connection, transaction, store.Dialect, lockSql, name);
        }

        var stored = await ReadAsync(table, group.Descriptor, key);
        var current = stored;
        if (group.Added.Count > 0)
        {
            var rows = group.Added.Select(added => added.Index);
            current = group.Descriptor.Reduce!(new Grouping(key, current is null ? rows : rows.Prepend(current)));
        }

        if (group.Removed.Count > 0 && current is not null)
        {
            var delete = group.Descriptor.Delete
                ?? throw new InvalidOperationException($"The index '{table.IndexType}' must say how a document leaves a group: call Delete(...) after Reduce(...) in its index provider.");
            current = delete(current, group.Removed.Select(removed => removed.Index));
        }

        if (current is null)
        {
            if (stored is not null)
            {
                await ExecuteAsync(table.DeleteSql, stored.Id);
            }

            return;
        }

        if (stored is null)
        {
            current.Id = Convert.ToInt64(await DbCommands.ScalarAsync(Connection, transaction, store.Dialect, table.InsertSql, table.Values(current)), CultureInfo.InvariantCulture);
        }
        else
        {
            current.Id = stored.Id;
            await ExecuteAsync(table.UpdateSql, table.Values(current, stored.Id));
        }

        var added = group.Added.Select(row => row.Document.Id).ToHashSet();
        var removed = group.Removed.Select(row => row.Document.Id).ToHashSet();
        foreach (var documentId in removed.Except(added))
        {
            await ExecuteAsync(table.RemoveDocumentSql, current.Id, documentId);
        }

        foreach (var documentId in added.Except(removed))
        {
            await ExecuteAsync(table.AddDocumentSql, current.Id, documentId);
        }
    }

    private async Task<IIndex?> ReadAsync(IndexTable table, IndexDescriptor descriptor, object key)
    {
        var column = table.Columns.First(candidate => candidate.Property.Name == descriptor.GroupKey!.Name).QuotedName;
        var match = key is NullKey ? $"{column} IS NULL" : key is string ? store.Dialect.ExactMatch(column, "@p0") : $"{column} = @p0";
        var sql = $"SELECT {table.Selection(table.QuotedName)} FROM {table.QuotedName} WHERE {match} ORDER BY {table.QuotedId} LIMIT 1";
        await using var command = DbCommands.Create(Connection, transaction, store.Dialect, sql, key is NullKey ? [] : [key]);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? table.Read(reader) : null;
    }

    private Task<int> ExecuteAsync(string sql, params object?[] values)
        => DbCommands.ExecuteAsync(Connection, transaction, store.Dialect, sql, values);

    private Group Find(IndexDescriptor descriptor, string collection, IIndex index)
    {
        var property = descriptor.GroupKey
            ?? throw new InvalidOperationException($"The index '{descriptor.IndexType}' is reduced but not grouped. Call Group(...) before Reduce(...) in its index provider.");
        var key = (descriptor.IndexType, collection, property.GetValue(index) ?? NullKey.Instance);
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups[key] = group = new Group(descriptor);
        }

        return group;
    }

    private static string Name((Type IndexType, string Collection, object Key) group)
        => string.Create(CultureInfo.InvariantCulture, $"{group.IndexType.FullName}|{group.Collection}|{group.Key}");

    private sealed class Group(IndexDescriptor descriptor)
    {
        public IndexDescriptor Descriptor { get; } = descriptor;

        public List<(IIndex Index, Document Document)> Added { get; } = [];

        public List<(IIndex Index, Document Document)> Removed { get; } = [];
    }

    private sealed class Grouping(object key, IEnumerable<IIndex> rows) : IGrouping<object, IIndex>
    {
        public object Key { get; } = key is NullKey ? null! : key;

        public IEnumerator<IIndex> GetEnumerator() => rows.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class NullKey
    {
        public static readonly NullKey Instance = new();
    }
}
