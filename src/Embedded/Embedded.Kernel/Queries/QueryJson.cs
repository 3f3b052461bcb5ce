using System.Text.Json.Nodes;
using OrchardCore.Queries;

namespace Embedded.Queries;

/// <summary>Reads a query from the JSON of a recipe or an editor: what all queries have, and the rest for its source.</summary>
internal static class QueryJson
{
    private static readonly string[] _own = ["Name", "Source", "Schema", "ReturnContentItems"];

    public static void Apply(Query query, JsonNode? data)
    {
        if (data is not JsonObject json)
        {
            return;
        }

        query.Name = Text(json, "Name") ?? query.Name;
        query.Schema = Text(json, "Schema") ?? query.Schema ?? "";
        query.ReturnContentItems = bool.TryParse(Find(json, "ReturnContentItems")?.ToString(), out var flag) ? flag : query.ReturnContentItems;
        var metadata = new JsonObject();
        foreach (var (name, value) in json.Where(property => !_own.Contains(property.Key, StringComparer.OrdinalIgnoreCase)))
        {
            metadata[name] = value?.DeepClone();
        }

        query.Properties[query.Source + "QueryMetadata"] = metadata;
    }

    private static string? Text(JsonObject json, string name) => Find(json, name)?.ToString();

    private static JsonNode? Find(JsonObject json, string name)
        => json.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
