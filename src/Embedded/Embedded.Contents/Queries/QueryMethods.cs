using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Queries;
using OrchardCore.Scripting;

namespace Embedded.Queries;

/// <summary>The script function <c>executeQuery(name, parameters)</c>. Scripts are synchronous, so it waits for the database.</summary>
internal sealed class QueryMethods : IGlobalMethodProvider
{
    private static readonly GlobalMethod _executeQuery = new()
    {
        Name = "executeQuery",
        Method = services => (Func<string, object?, object>)((name, parameters) => ExecuteAsync(services.GetRequiredService<IQueryManager>(), name, parameters).GetAwaiter().GetResult()),
    };

    public IEnumerable<GlobalMethod> GetMethods() => [_executeQuery];

    private static async Task<object> ExecuteAsync(IQueryManager queryManager, string name, object? parameters)
    {
        var query = await queryManager.GetQueryAsync(name)
            ?? throw new ArgumentException($"executeQuery(): there is no query '{name}'. Expected the name of one that a 'queries' step or an editor has saved.", nameof(name));

        return (await queryManager.ExecuteQueryAsync(query, parameters as IDictionary<string, object> ?? new Dictionary<string, object>())).Items.ToArray();
    }
}
