using System.Text.Json.Nodes;
using Embedded.Recipes;
using OrchardCore.Queries;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Queries;

/// <summary>Step <c>queries</c>: saves queries under their names. Their sources run them; an unknown source is refused.</summary>
internal sealed class QueriesStep(IQueryManager queryManager, IEnumerable<IQuerySource> sources) : NamedRecipeStepHandler("queries")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var queries = context.Step.RequireArray("Queries");
        var read = new List<Query>();
        for (var i = 0; i < queries.Count; i++)
        {
            read.Add(await ReadAsync(queries[i].RequireObject($"$.Queries[{i}]"), $"$.Queries[{i}]"));
        }

        await queryManager.SaveAsync([.. read]);
    }

    private async Task<Query> ReadAsync(JsonObject json, string path)
    {
        var source = json.RequireText("Source", path);
        json.RequireText("Name", path);
        json.RequireText("Template", path);

        return await queryManager.NewAsync(source, json)
            ?? throw new RecipeStepException(path + ".Source", $"There is no query source '{source}'. Expected one of: {string.Join(", ", sources.Select(found => found.Name).Order(StringComparer.Ordinal))}. A source comes with its feature, 'OrchardCore.Queries.Sql' for 'Sql'.");
    }
}
