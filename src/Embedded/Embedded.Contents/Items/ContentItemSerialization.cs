using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>The JSON form of a content item, shared by the converter, merging and cloning.</summary>
internal static class ContentItemSerialization
{
    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly Dictionary<string, string> _envelope = new[]
    {
        nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.DisplayText), nameof(ContentItem.Latest), nameof(ContentItem.Published),
        nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc),
        nameof(ContentItem.Owner), nameof(ContentItem.Author),
    }.ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a member of the envelope; false for one that belongs to the parts.</summary>
    public static bool TryReadEnvelope(ContentItem item, string name, ref Utf8JsonReader reader)
    {
        switch (_envelope.GetValueOrDefault(name))
        {
            case nameof(ContentItem.ContentItemId): item.ContentItemId = ReadString(ref reader, name)!; break;
            case nameof(ContentItem.ContentItemVersionId): item.ContentItemVersionId = ReadString(ref reader, name)!; break;
            case nameof(ContentItem.ContentType): item.ContentType = ReadString(ref reader, name)!; break;
            case nameof(ContentItem.DisplayText): item.DisplayText = ReadString(ref reader, name); break;
            case nameof(ContentItem.Latest): item.Latest = ReadBoolean(ref reader, name); break;
            case nameof(ContentItem.Published): item.Published = ReadBoolean(ref reader, name); break;
            case nameof(ContentItem.ModifiedUtc): item.ModifiedUtc = ReadDate(ref reader, name); break;
            case nameof(ContentItem.PublishedUtc): item.PublishedUtc = ReadDate(ref reader, name); break;
            case nameof(ContentItem.CreatedUtc): item.CreatedUtc = ReadDate(ref reader, name); break;
            case nameof(ContentItem.Owner): item.Owner = ReadString(ref reader, name); break;
            case nameof(ContentItem.Author): item.Author = ReadString(ref reader, name); break;
            default: return false;
        }

        return true;
    }

    public static void Write(Utf8JsonWriter writer, ContentItem item)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), item.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), item.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), item.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), item.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), item.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), item.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), item.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), item.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), item.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), item.Owner);
        writer.WriteString(nameof(ContentItem.Author), item.Author);
        foreach (var (name, value) in item.Data)
        {
            writer.WritePropertyName(name);
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                value.WriteTo(writer, JOptions.Default);
            }
        }

        writer.WriteEndObject();
    }

    public static JsonObject ToJson(ContentItem item)
        => JsonSerializer.SerializeToNode(item, JOptions.Default) as JsonObject ?? new JsonObject(ContentJson.NodeOptions);

    /// <summary>Replaces everything but the stored document's id.</summary>
    public static void Populate(ContentItem item, JsonObject json)
    {
        var read = JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!;
        item.ContentItemId = read.ContentItemId;
        item.ContentItemVersionId = read.ContentItemVersionId;
        item.ContentType = read.ContentType;
        item.DisplayText = read.DisplayText;
        item.Latest = read.Latest;
        item.Published = read.Published;
        item.ModifiedUtc = read.ModifiedUtc;
        item.PublishedUtc = read.PublishedUtc;
        item.CreatedUtc = read.CreatedUtc;
        item.Owner = read.Owner;
        item.Author = read.Author;
        item.Data = read.Data;
        item.Elements.Clear();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTime? value)
    {
        if (value is { } date)
        {
            writer.WriteString(name, date.ToString(DateFormat, CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string? ReadString(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw Unexpected(ref reader, name, "a string"),
    };

    private static bool ReadBoolean(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when bool.TryParse(reader.GetString(), out var value) => value,
        _ => throw Unexpected(ref reader, name, "true or false"),
    };

    private static DateTime? ReadDate(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return reader.TokenType == JsonTokenType.String
            && DateTime.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date)
                ? date
                : throw Unexpected(ref reader, name, "a date such as 2026-01-05T02:00:00Z");
    }

    private static JsonException Unexpected(ref Utf8JsonReader reader, string name, string expected)
        => new($"'{name}' of a content item must be {expected}, but a {reader.TokenType} was found.", name, null, null);
}
