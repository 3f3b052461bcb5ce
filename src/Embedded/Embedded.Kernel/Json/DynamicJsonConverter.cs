using System.Text.Json.Nodes;

namespace System.Text.Json.Serialization;

/// <summary>Reads a value of no declared type as the .NET value nearest to it.</summary>
public class DynamicJsonConverter : JsonConverter<object>
{
    public static readonly DynamicJsonConverter Instance = new();

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => JsonNumber.Narrow(JsonNode.Parse(ref reader)!.AsValue()),
            _ => JsonNode.Parse(ref reader, JOptions.Node),
        };

    public override void Write(Utf8JsonWriter writer, object objectToWrite, JsonSerializerOptions options)
    {
        if (objectToWrite.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else
        {
            JsonSerializer.Serialize(writer, objectToWrite, objectToWrite.GetType(), options);
        }
    }
}
