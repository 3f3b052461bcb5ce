namespace OrchardCore.Queries;

/// <summary>What a query found: content items, documents or rows.</summary>
public interface IQueryResults
{
    IEnumerable<object> Items { get; set; }
}
