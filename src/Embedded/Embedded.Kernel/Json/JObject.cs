using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Reads, makes and merges JSON objects, with Orchard's options.</summary>
public static class JObject
{
    public static Task<JsonObject?> LoadAsync(Stream utf8Json) => LoadAsync(utf8Json, JOptions.Node, JOptions.Document);

    public static async Task<JsonObject?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        (await JNode.LoadAsync(utf8Json, nodeOptions, documentOptions, cancellationToken))?.AsObject();

    public static JsonObject? Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = null) => JNode.Load(ref reader, nodeOptions)?.AsObject();

    public static JsonObject? Parse(string json) => Parse(json, JOptions.Node, JOptions.Document);

    public static JsonObject? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JNode.Parse(json, nodeOptions, documentOptions)?.AsObject();

    public static bool TryParse(string json, [NotNullWhen(true)] out JsonObject? jsonObject) => TryParse(json, out jsonObject, JOptions.Node, JOptions.Document);

    public static bool TryParse(string json, [NotNullWhen(true)] out JsonObject? jsonObject, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        jsonObject = JNode.TryParse(json, out var node, nodeOptions, documentOptions) ? node as JsonObject : null;

        return jsonObject is not null;
    }

    public static JsonObject? FromObject(object? obj, JsonSerializerOptions? options = null) => JNode.FromObject(obj, options)?.AsObject();

    [return: NotNullIfNotNull(nameof(jsonObject))]
    public static JsonObject? Clone(this JsonObject? jsonObject) => jsonObject?.DeepClone().AsObject();

    /// <summary>Merges the content into the object: objects by property, arrays as the settings say, all else replaced.</summary>
    public static JsonObject? Merge(this JsonObject? jsonObject, JsonNode? content, JsonMergeSettings? settings = null)
    {
        if (jsonObject is not null && content is JsonObject other)
        {
            JsonMerge.Into(jsonObject, other, settings ?? new JsonMergeSettings());
        }

        return jsonObject;
    }
}
