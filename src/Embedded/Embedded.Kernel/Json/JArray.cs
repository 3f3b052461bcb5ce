using System.Diagnostics.CodeAnalysis;

namespace System.Text.Json.Nodes;

/// <summary>Reads and makes JSON arrays, with Orchard's options.</summary>
public static class JArray
{
    public static Task<JsonArray?> LoadAsync(Stream utf8Json) => LoadAsync(utf8Json, JOptions.Node, JOptions.Document);

    public static async Task<JsonArray?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        (await JNode.LoadAsync(utf8Json, nodeOptions, documentOptions, cancellationToken))?.AsArray();

    public static JsonArray? Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = null) => JNode.Load(ref reader, nodeOptions)?.AsArray();

    public static JsonArray? Parse(string json) => Parse(json, JOptions.Node, JOptions.Document);

    public static JsonArray? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JNode.Parse(json, nodeOptions, documentOptions)?.AsArray();

    public static bool TryParse(string json, [NotNullWhen(true)] out JsonArray? jsonArray) => TryParse(json, out jsonArray, JOptions.Node, JOptions.Document);

    public static bool TryParse(string json, [NotNullWhen(true)] out JsonArray? jsonArray, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        jsonArray = JNode.TryParse(json, out var node, nodeOptions, documentOptions) ? node as JsonArray : null;

        return jsonArray is not null;
    }

    public static JsonArray? FromObject(object? obj, JsonSerializerOptions? options = null) => JNode.FromObject(obj, options)?.AsArray();

    [return: NotNullIfNotNull(nameof(jsonArray))]
    public static JsonArray? Clone(this JsonArray? jsonArray) => jsonArray?.DeepClone().AsArray();

    public static bool ContainsValue(this JsonArray? jsonArray, JsonValue? value) =>
        jsonArray is not null && jsonArray.Any(item => item is not null && JsonNode.DeepEquals(item, value));
}
