using System.Diagnostics.CodeAnalysis;

namespace System.Text.Json.Nodes;

/// <summary>Reads and makes JSON values, with Orchard's options.</summary>
public static class JValue
{
    public static JsonValue? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JNode.Parse(json, nodeOptions, documentOptions)?.AsValue();

    public static JsonValue? FromObject(object? obj, JsonSerializerOptions? options = null) => JNode.FromObject(obj, options)?.AsValue();

    [return: NotNullIfNotNull(nameof(jsonValue))]
    public static JsonValue? Clone(this JsonValue? jsonValue) => jsonValue?.DeepClone().AsValue();

    /// <summary>The value as a string, a boolean or the narrowest number type that holds it; null where there is none.</summary>
    public static object? GetObjectValue(this JsonValue? jsonValue) =>
        jsonValue?.GetValueKind() switch
        {
            JsonValueKind.String => jsonValue.TryGetValue<string>(out var text) ? text : jsonValue.ToString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => JsonNumber.Narrow(jsonValue),
            _ => null,
        };
}
