using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System.Text.Json.Nodes;

/// <summary>Reads, makes and converts JSON nodes, with Orchard's options.</summary>
public static class JNode
{
    public static Task<JsonNode?> LoadAsync(Stream utf8Json) => LoadAsync(utf8Json, JOptions.Node, JOptions.Document);

    public static Task<JsonNode?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        JsonNode.ParseAsync(utf8Json, nodeOptions ?? JOptions.Node, documentOptions, cancellationToken);

    public static JsonNode? Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = null) => JsonNode.Parse(ref reader, nodeOptions ?? JOptions.Node);

    public static JsonNode? Parse(string json) => Parse(json, JOptions.Node, JOptions.Document);

    public static JsonNode? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JsonNode.Parse(json, nodeOptions ?? JOptions.Node, documentOptions);

    public static bool TryParse(string json, out JsonNode? jsonNode) => TryParse(json, out jsonNode, JOptions.Node, JOptions.Document);

    public static bool TryParse(string json, out JsonNode? jsonNode, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        try
        {
            jsonNode = Parse(json, nodeOptions, documentOptions);

            return true;
        }
        catch (JsonException)
        {
            jsonNode = null;

            return false;
        }
    }

    public static JsonNode? FromObject(object? obj, JsonSerializerOptions? options = null) =>
        obj switch
        {
            JsonNode node => node,
            _ => JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default),
        };

    [return: NotNullIfNotNull(nameof(jsonNode))]
    public static JsonNode? Clone(this JsonNode? jsonNode) => jsonNode?.DeepClone();

    public static T? ToObject<T>(this JsonNode? jsonNode, JsonSerializerOptions? options = null) =>
        jsonNode is null ? default : jsonNode.Deserialize<T>(options ?? JOptions.Default);

    public static object? ToObject(this JsonNode? jsonNode, Type type, JsonSerializerOptions? options = null) =>
        jsonNode?.Deserialize(type, options ?? JOptions.Default);

    /// <summary>The node as a value of the type; a number or boolean becomes a string where one is asked for.</summary>
    public static T? Value<T>(this JsonNode? jsonNode)
    {
        if (jsonNode is null)
        {
            return default;
        }

        if (jsonNode is T same)
        {
            return same;
        }

        if (jsonNode is JsonValue value)
        {
            if (value.TryGetValue<T>(out var result))
            {
                return result;
            }

            if (typeof(T) == typeof(string))
            {
                return (T)(object)Convert.ToString(value.GetObjectValue(), CultureInfo.InvariantCulture)!;
            }
        }

        return jsonNode.ToObject<T>();
    }

    public static T? Value<T>(this JsonNode? jsonNode, string name) => jsonNode is JsonObject obj ? obj[name].Value<T>() : default;

    public static T? Value<T>(this JsonNode? jsonNode, int index) =>
        jsonNode is JsonArray array && index >= 0 && index < array.Count ? array[index].Value<T>() : default;

    public static T ValueOrDefault<T>(this JsonNode? jsonNode, T defaultValue) => jsonNode is null ? defaultValue : jsonNode.Value<T>() ?? defaultValue;

    public static T ValueOrDefault<T>(this JsonNode? jsonNode, string name, T defaultValue) =>
        jsonNode is JsonObject obj ? obj[name].ValueOrDefault(defaultValue) : defaultValue;

    /// <summary>The values of an array, or of an object's properties.</summary>
    public static IEnumerable<T?> Values<T>(this JsonNode? jsonNode) =>
        jsonNode switch
        {
            JsonArray array => array.Select(static item => item.Value<T>()),
            JsonObject obj => obj.Select(static property => property.Value.Value<T>()),
            _ => [],
        };

    public static bool HasValues(this JsonNode? jsonNode) =>
        jsonNode switch
        {
            JsonArray array => array.Count > 0,
            JsonObject obj => obj.Count > 0,
            _ => false,
        };

    /// <summary>The node's path without the leading "$.".</summary>
    public static string GetNormalizedPath(this JsonNode jsonNode) => jsonNode.GetPath().GetNormalizedPath();

    /// <summary>A path without the leading "$.".</summary>
    public static string GetNormalizedPath(this string path) =>
        path.Length > 0 && path[0] == '$' ? path[1..].TrimStart('.') : path;
}
