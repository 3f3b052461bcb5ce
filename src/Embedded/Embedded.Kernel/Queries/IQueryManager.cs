using System.Text.Json.Nodes;

namespace OrchardCore.Queries;

/// <summary>Keeps the site's queries by name, and runs them.</summary>
public interface IQueryManager
{
    Task<string> GetIdentifierAsync();

    Task<IEnumerable<Query>> ListQueriesAsync(QueryContext? context = null);

    Task<ListQueryResult> PageQueriesAsync(int page, int pageSize, QueryContext? context = null);

    Task<Query?> GetQueryAsync(string name);

    /// <summary>A new query of a source, not saved yet; null where there is no such source.</summary>
    Task<Query?> NewAsync(string source, JsonNode? data = null);

    Task SaveAsync(params Query[] queries);

    Task UpdateAsync(Query query, JsonNode? data = null);

    Task<bool> DeleteQueryAsync(params string[] name);

    Task<IQueryResults> ExecuteQueryAsync(Query query, IDictionary<string, object> parameters);
}
