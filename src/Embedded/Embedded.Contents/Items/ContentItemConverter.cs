using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and writes a content item: the envelope in a fixed order, then every other member as it came.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A content item must be a JSON object, but a {reader.TokenType} was found.");
        }

        var contentItem = new ContentItem();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            ContentItemSerialization.ReadMember(contentItem, name, ref reader);
        }

        return contentItem;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ContentItemSerialization.Write(writer, value);
    }
}
