namespace OrchardCore.Queries;

/// <summary>Runs the queries of one kind.</summary>
public interface IQuerySource
{
    string Name { get; }

    Task<IQueryResults> ExecuteQueryAsync(Query query, IDictionary<string, object> parameters);
}
