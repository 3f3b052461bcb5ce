using OrchardCore.Queries;

namespace Embedded.Queries;

internal sealed class QueryResults : IQueryResults
{
    public IEnumerable<object> Items { get; set; } = [];
}
