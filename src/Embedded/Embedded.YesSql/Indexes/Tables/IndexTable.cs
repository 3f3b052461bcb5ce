using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;
using Embedded.Storage.Dialects;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Indexes;

/// <summary>The table of an index in a collection, with the statements that never change.</summary>
internal sealed class IndexTable
{
    private const string DocumentIdName = "DocumentId";

    private readonly IndexColumn? _documentId;
    private readonly ConcurrentDictionary<string, string> _selections = new(StringComparer.Ordinal);

    public IndexTable(Type indexType, string collection, IConfiguration configuration)
    {
        var dialect = (Dialect)configuration.SqlDialect;
        IndexType = indexType;
        IsReduce = typeof(ReduceIndex).IsAssignableFrom(indexType);
        var name = configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(indexType, collection);
        QuotedName = dialect.QuoteForTableName(name, configuration.Schema);
        QuotedDocumentId = dialect.QuoteForColumnName(DocumentIdName);
        QuotedId = dialect.QuoteForColumnName(nameof(IIndex.Id));

        var columns = new List<IndexColumn>();
        foreach (var property in indexType.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.Name == nameof(IIndex.Id) || property.GetIndexParameters().Length > 0 || property.GetMethod is not { IsPublic: true } || property.SetMethod is not { IsPublic: true })
            {
                continue;
            }

            var column = IndexColumn.Create(indexType, property, dialect.QuoteForColumnName(property.Name));
            if (property.Name == DocumentIdName && !IsReduce)
            {
                _documentId = column;
            }
            else
            {
                columns.Add(column);
            }
        }

        Columns = columns;
        var written = columns.Select(column => column.QuotedName);
        if (IsReduce)
        {
            var bridge = configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(indexType, collection) + "_" + configuration.TableNameConvention.GetDocumentTable(collection);
            QuotedBridge = dialect.QuoteForTableName(bridge, configuration.Schema);
            QuotedBridgeIndexId = dialect.QuoteForColumnName(indexType.Name + "Id");
            var assignments = string.Join(", ", columns.Select((column, index) => $"{column.QuotedName} = @p{index}"));
            UpdateSql = $"UPDATE {QuotedName} SET {assignments} WHERE {QuotedId} = @p{columns.Count}";
            DeleteSql = $"DELETE FROM {QuotedName} WHERE {QuotedId} = @p0";
            AddDocumentSql = $"INSERT INTO {QuotedBridge} ({QuotedBridgeIndexId}, {QuotedDocumentId}) VALUES (@p0, @p1)";
            RemoveDocumentSql = $"DELETE FROM {QuotedBridge} WHERE {QuotedBridgeIndexId} = @p0 AND {QuotedDocumentId} = @p1";
            InsertSql = $"{Insert(written)} RETURNING {QuotedId}";
        }
        else
        {
            InsertSql = Insert([.. written, QuotedDocumentId]);
            DeleteByDocumentSql = $"DELETE FROM {QuotedName} WHERE {QuotedDocumentId} = @p0";
        }
    }

    public Type IndexType { get; }

    public bool IsReduce { get; }

    public IReadOnlyList<IndexColumn> Columns { get; }

    public string QuotedName { get; }

    public string QuotedId { get; }

    public string QuotedDocumentId { get; }

    public string QuotedBridge { get; } = "";

    public string QuotedBridgeIndexId { get; } = "";

    public string InsertSql { get; }

    public string DeleteByDocumentSql { get; } = "";

    public string UpdateSql { get; } = "";

    public string DeleteSql { get; } = "";

    public string AddDocumentSql { get; } = "";

    public string RemoveDocumentSql { get; } = "";

    /// <summary>The columns that <see cref="Read"/> expects, in their order.</summary>
    public string Selection(string quotedAlias) => _selections.GetOrAdd(quotedAlias, static (alias, table) => table.CreateSelection(alias), this);

    private string CreateSelection(string quotedAlias)
    {
        var names = Columns.Select(column => column.QuotedName).Prepend(QuotedId);
        if (_documentId is not null)
        {
            names = names.Append(QuotedDocumentId);
        }

        return string.Join(", ", names.Select(name => $"{quotedAlias}.{name}"));
    }

    public IIndex Read(DbDataReader reader)
    {
        var row = (IIndex)Activator.CreateInstance(IndexType)!;
        row.Id = reader.GetInt64(0);
        for (var index = 0; index < Columns.Count; index++)
        {
            Columns[index].Read(row, reader, index + 1);
        }

        _documentId?.Read(row, reader, Columns.Count + 1);
        return row;
    }

    /// <summary>The values of a row, with room for one more parameter after them.</summary>
    public object?[] Values(IIndex row, object? last)
    {
        var values = new object?[Columns.Count + 1];
        for (var index = 0; index < Columns.Count; index++)
        {
            values[index] = Columns[index].Get(row);
        }

        values[^1] = last;
        return values;
    }

    public object?[] Values(IIndex row)
    {
        var values = new object?[Columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Columns[index].Get(row);
        }

        return values;
    }

    private string Insert(IEnumerable<string> columns)
    {
        var names = columns.ToList();
        return names.Count == 0
            ? $"INSERT INTO {QuotedName} DEFAULT VALUES"
            : $"INSERT INTO {QuotedName} ({string.Join(", ", names)}) VALUES ({string.Join(", ", Enumerable.Range(0, names.Count).Select(index => $"@p{index}"))})";
    }
}
