using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>A parsed content item that never changes, of which any number of items can be made without parsing again.</summary>
internal sealed class ContentItemForm
{
    private readonly ContentItem _envelope = new();
    private readonly List<(string Name, JsonElement Value)> _members = [];

    /// <summary>Reads from the item's opening brace to its closing one.</summary>
    public static ContentItemForm Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A content item must be a JSON object, but a {reader.TokenType} was found.");
        }

        var form = new ContentItemForm();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!ContentItemSerialization.TryReadEnvelope(form._envelope, name, ref reader))
            {
                form._members.Add((name, JsonElement.ParseValue(ref reader)));
            }
        }

        return form;
    }

    public ContentItem Create()
    {
        var item = new ContentItem
        {
            ContentItemId = _envelope.ContentItemId,
            ContentItemVersionId = _envelope.ContentItemVersionId,
            ContentType = _envelope.ContentType,
            DisplayText = _envelope.DisplayText,
            Latest = _envelope.Latest,
            Published = _envelope.Published,
            ModifiedUtc = _envelope.ModifiedUtc,
            PublishedUtc = _envelope.PublishedUtc,
            CreatedUtc = _envelope.CreatedUtc,
            Owner = _envelope.Owner,
            Author = _envelope.Author,
        };
        foreach (var (name, value) in _members)
        {
            item.Data[name] = ToNode(value);
        }

        return item;
    }

    // Nodes over an element make their own objects when they are first looked into; the element stays as it is.
    private static JsonNode? ToNode(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value, ContentJson.NodeOptions),
        JsonValueKind.Array => JsonArray.Create(value, ContentJson.NodeOptions),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(value, ContentJson.NodeOptions),
    };
}
