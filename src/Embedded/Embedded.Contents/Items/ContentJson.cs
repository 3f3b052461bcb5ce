using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>How content elements turn into JSON and back.</summary>
internal static class ContentJson
{
    public static readonly JsonNodeOptions NodeOptions = JOptions.Node;

    public static readonly JsonMergeSettings ReplaceArrays = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public static JsonObject ToJson(ContentElement element)
        => JsonSerializer.SerializeToNode(element, element.GetType(), JOptions.Default) as JsonObject ?? new JsonObject(NodeOptions);

    public static ContentElement ToElement(JsonObject data, Type type)
        => (ContentElement)JsonSerializer.Deserialize(data, type, JOptions.Default)!;

    /// <summary>Nulls are not written: a declared member that is null now must not keep its old value in the JSON.</summary>
    public static void RemoveUnset(JsonObject existing, JsonObject written, Type type)
    {
        foreach (var property in JOptions.Default.GetTypeInfo(type).Properties)
        {
            if (property.Get is not null && !written.ContainsKey(property.Name))
            {
                existing.Remove(property.Name);
            }
        }
    }
}
