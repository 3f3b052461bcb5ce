using System.Text.Json.Nodes;
using OrchardCore.Documents;
using OrchardCore.Queries;
using OrchardCore.Queries.Core.Models;

namespace Embedded.Queries;

internal sealed class QueryManager(IDocumentManager<QueriesDocument> documents, IEnumerable<IQuerySource> sources) : IQueryManager
{
    public async Task<string> GetIdentifierAsync() => (await documents.GetOrCreateImmutableAsync()).Identifier ?? "";

    public async Task<IEnumerable<Query>> ListQueriesAsync(QueryContext? context = null)
    {
        var queries = (await documents.GetOrCreateImmutableAsync()).Queries.Values.Where(query =>
            (string.IsNullOrEmpty(context?.Source) || string.Equals(query.Source, context.Source, StringComparison.OrdinalIgnoreCase))
            && (string.IsNullOrEmpty(context?.Name) || query.Name.Contains(context.Name, StringComparison.OrdinalIgnoreCase)));

        return context?.Sorted == true ? queries.OrderBy(query => query.Name, StringComparer.Ordinal).ToList() : queries.ToList();
    }

    public async Task<ListQueryResult> PageQueriesAsync(int page, int pageSize, QueryContext? context = null)
    {
        var queries = (await ListQueriesAsync(context)).ToList();

        return new ListQueryResult { Count = queries.Count, Records = queries.Skip((Math.Max(page, 1) - 1) * pageSize).Take(pageSize).ToList() };
    }

    public async Task<Query?> GetQueryAsync(string name)
        => string.IsNullOrEmpty(name) ? null : (await documents.GetOrCreateImmutableAsync()).Queries.GetValueOrDefault(name);

    public Task<Query?> NewAsync(string source, JsonNode? data = null)
    {
        if (Find(source) is not { } found)
        {
            return Task.FromResult<Query?>(null);
        }

        var query = new Query { Source = found.Name, CanReturnContentItems = true };
        QueryJson.Apply(query, data);

        return Task.FromResult<Query?>(query);
    }

    public async Task SaveAsync(params Query[] queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var document = await documents.GetOrCreateMutableAsync();
        foreach (var query in queries)
        {
            document.Queries[query.Name] = query;
        }

        await documents.UpdateAsync(document);
    }

    public async Task UpdateAsync(Query query, JsonNode? data = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        QueryJson.Apply(query, data);
        await SaveAsync(query);
    }

    public async Task<bool> DeleteQueryAsync(params string[] name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var document = await documents.GetOrCreateMutableAsync();
        var removed = false;
        foreach (var one in name)
        {
            removed |= document.Queries.Remove(one);
        }

        if (!removed)
        {
            return false;
        }

        await documents.UpdateAsync(document);

        return true;
    }

    public Task<IQueryResults> ExecuteQueryAsync(Query query, IDictionary<string, object> parameters)
    {
        ArgumentNullException.ThrowIfNull(query);
        var source = Find(query.Source)
            ?? throw new InvalidOperationException($"The query '{query.Name}' is of the source '{query.Source}', which no enabled feature has. Expected one of: {string.Join(", ", sources.Select(source => source.Name))}.");

        return source.ExecuteQueryAsync(query, parameters ?? new Dictionary<string, object>());
    }

    private IQuerySource? Find(string name) => sources.FirstOrDefault(source => string.Equals(source.Name, name, StringComparison.OrdinalIgnoreCase));
}
