namespace OrchardCore.Queries;

/// <summary>A page of queries, and how many there are in all.</summary>
public sealed class ListQueryResult
{
    public int Count { get; set; }

    public IEnumerable<Query> Records { get; set; } = [];
}
