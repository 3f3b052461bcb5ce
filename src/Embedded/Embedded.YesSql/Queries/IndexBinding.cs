using Embedded.Storage.Indexes;

namespace Embedded.Storage.Queries;

/// <summary>An index as a query refers to it.</summary>
internal sealed class IndexBinding(IndexTable table, string alias)
{
    private readonly List<string> _conditions = [];

    public IndexTable Table { get; } = table;

    public string Alias { get; } = alias;

    public string QuotedAlias { get; } = $"\"{alias}\"";

    public string QuotedBridgeAlias { get; } = $"\"{alias}_b\"";

    /// <summary>Whether the index is only ordered by, so that documents without a row stay in the result.</summary>
    public bool IsOptional { get; set; }

    public IReadOnlyList<string> Conditions => _conditions;

    public void Add(string condition) => _conditions.Add(condition);

    /// <summary>The documents of the rows that meet the conditions.</summary>
    public string DocumentIds()
    {
        var from = Table.IsReduce
            ? $"SELECT {QuotedBridgeAlias}.{Table.QuotedDocumentId} FROM {Table.QuotedBridge} AS {QuotedBridgeAlias} INNER JOIN {Table.QuotedName} AS {QuotedAlias} ON {QuotedAlias}.{Table.QuotedId} = {QuotedBridgeAlias}.{Table.QuotedBridgeIndexId}"
            : $"SELECT {QuotedAlias}.{Table.QuotedDocumentId} FROM {Table.QuotedName} AS {QuotedAlias}";
        return _conditions.Count == 0 ? from : $"{from} WHERE {string.Join(" AND ", _conditions)}";
    }
}
