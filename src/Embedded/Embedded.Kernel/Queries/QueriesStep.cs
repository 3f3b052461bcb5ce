using System.Text.Json.Nodes;
using Embedded.Recipes;
using OrchardCore.Documents;
using OrchardCore.Queries;
using OrchardCore.Queries.Core.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Queries;

/// <summary>Step <c>queries</c>: saves queries under their names. Their sources run them; an unknown source is refused.</summary>
internal sealed class QueriesStep(IDocumentManager<QueriesDocument> documents) : NamedRecipeStepHandler("queries")
{
    private const string SqlSource = "Sql";
    private static readonly string[] _own = ["Name", "Source", "Schema", "ReturnContentItems"];

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var document = await documents.GetOrCreateMutableAsync();
        var queries = context.Step.RequireArray("Queries");
        for (var i = 0; i < queries.Count; i++)
        {
            var query = Read(queries[i].RequireObject($"$.Queries[{i}]"), $"$.Queries[{i}]");
            document.Queries[query.Name] = query;
        }

        await documents.UpdateAsync(document);
    }

    private static Query Read(JsonObject json, string path)
    {
        var source = json.RequireText("Source", path);
        if (!string.Equals(source, SqlSource, StringComparison.OrdinalIgnoreCase))
        {
            throw new RecipeStepException(path + ".Source", $"There is no query source '{source}'. Expected '{SqlSource}'.");
        }

        var metadata = new JsonObject();
        foreach (var (name, value) in json.Where(property => !_own.Contains(property.Key, StringComparer.OrdinalIgnoreCase)))
        {
            metadata[name] = value?.DeepClone();
        }

        json.RequireText("Template", path);
        var query = new Query
        {
            Name = json.RequireText("Name", path),
            Source = SqlSource,
            Schema = json.Find("Schema")?.ToString() ?? "",
            CanReturnContentItems = true,
            ReturnContentItems = bool.TryParse(json.Find("ReturnContentItems")?.ToString(), out var flag) && flag,
        };
        query.Properties["SqlQueryMetadata"] = metadata;
        return query;
    }
}
