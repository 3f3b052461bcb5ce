using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Embedded.Recipes;

/// <summary>
/// Parses a recipe: comments and trailing commas are fine, a property given twice is not. Orchard Core matches the
/// names of a recipe and of its steps in any case, so there two names that differ only in case are one name twice.
/// </summary>
internal sealed class RecipeParser(string fileName)
{
    private const int StepDepth = 3;

    public static JsonReaderOptions ReaderOptions { get; } = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 128,
    };

    public JsonObject Parse(byte[] utf8)
    {
        RefuseInvalidUtf8(utf8);
        var reader = new Utf8JsonReader(utf8, ReaderOptions);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw Refuse(utf8, reader.TokenStartIndex, "Expected a JSON object ('{').");
            }

            var root = (JsonObject)ReadValue(ref reader, utf8, 1)!;
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            throw Refuse(utf8, OffsetOf(utf8, exception), WithoutPosition(exception.Message), exception);
        }
    }

    private JsonNode? ReadValue(ref Utf8JsonReader reader, byte[] utf8, int depth) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader, utf8, depth),
        JsonTokenType.StartArray => ReadArray(ref reader, utf8, depth),
        JsonTokenType.String => JsonValue.Create(reader.GetString()),
        JsonTokenType.True => JsonValue.Create(true),
        JsonTokenType.False => JsonValue.Create(false),
        JsonTokenType.Null => null,
        _ => JsonNode.Parse(ref reader),
    };

    private JsonObject ReadObject(ref Utf8JsonReader reader, byte[] utf8, int depth)
    {
        var names = new HashSet<string>(depth <= StepDepth ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        var result = new JsonObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!names.Add(name))
            {
                throw Refuse(utf8, reader.TokenStartIndex, $"The property '{name}' is given twice in one object. Expected each name once.");
            }

            reader.Read();
            result.Add(name, ReadValue(ref reader, utf8, depth + 1));
        }

        return result;
    }

    private JsonArray ReadArray(ref Utf8JsonReader reader, byte[] utf8, int depth)
    {
        var result = new JsonArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            result.Add(ReadValue(ref reader, utf8, depth + 1));
        }

        return result;
    }

    private void RefuseInvalidUtf8(byte[] utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return;
        }

        var (low, high) = (0, utf8.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var prefix = utf8.AsSpan(0, middle);
            (low, high) = IsValidPrefix(prefix) ? (middle, high) : (low, middle - 1);
        }

        throw Refuse(utf8, low, $"The byte 0x{utf8[Math.Min(low, utf8.Length - 1)]:X2} is not valid UTF-8. Expected a file saved as UTF-8.");
    }

    private static bool IsValidPrefix(ReadOnlySpan<byte> prefix)
    {
        for (var cut = 0; cut <= Math.Min(3, prefix.Length); cut++)
        {
            var head = prefix[..^cut];
            var tail = prefix[^cut..];
            if (Utf8.IsValid(head) && (cut == 0 || System.Text.Rune.DecodeFromUtf8(tail, out _, out _) == System.Buffers.OperationStatus.NeedMoreData))
            {
                return true;
            }
        }

        return false;
    }

    private static long OffsetOf(byte[] utf8, JsonException exception)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var end = utf8.AsSpan(offset).IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            offset += end + 1;
        }

        return offset + (exception.BytePositionInLine ?? 0);
    }

    private static string WithoutPosition(string message)
    {
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }

    private RecipeFormatException Refuse(byte[] utf8, long offset, string message, Exception? innerException = null)
        => new($"Recipe '{fileName}', {RecipePosition.At(utf8, offset)}: {message}", innerException);
}
