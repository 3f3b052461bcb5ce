using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>JSON whose members can be read without declaring them.</summary>
public abstract class JsonDynamicBase : DynamicObject
{
    protected JsonDynamicBase()
    {
    }

    public abstract JsonNode? Node { get; }

    public T? ToObject<T>() => Node is null ? default : Node.Deserialize<T>(JOptions.Default);

    internal static object? Wrap(JsonNode? node) => node switch
    {
        null => null,
        JsonObject json => new JsonDynamicObject(json),
        JsonArray array => new JsonDynamicArray(array),
        JsonValue value => new JsonDynamicValue(value),
        _ => null,
    };

    internal static JsonNode? Unwrap(object? value) => value switch
    {
        null => null,
        JsonDynamicBase wrapped => Attachable(wrapped.Node),
        JsonNode node => Attachable(node),
        _ => JsonSerializer.SerializeToNode(value, value.GetType(), JOptions.Default),
    };

    // A JSON node has one parent: one that stands elsewhere is copied.
    private static JsonNode? Attachable(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();
}
