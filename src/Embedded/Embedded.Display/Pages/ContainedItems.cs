using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Embedded.Display.Pages;

/// <summary>Finds an item that stands inside another's document, at whatever depth.</summary>
internal static class ContainedItems
{
    public static ContentItem? Find(ContentItem container, string contentItemId)
        => Find(JsonSerializer.SerializeToNode(container), contentItemId)?.Deserialize<ContentItem>();

    private static JsonObject? Find(JsonNode? node, string contentItemId) => node switch
    {
        JsonObject one when IsItem(one, contentItemId) => one,
        JsonObject one => one.Select(member => Find(member.Value, contentItemId)).FirstOrDefault(found => found is not null),
        JsonArray many => many.Select(item => Find(item, contentItemId)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static bool IsItem(JsonObject node, string contentItemId)
        => node["ContentItemId"] is JsonValue value && value.TryGetValue(out string? id) && id == contentItemId;
}
