using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;

namespace OrchardCore.ContentManagement;

/// <summary>Checks that the JSON of an item from outside fits its type before anything works with it.</summary>
internal static class ContentItemInspector
{
    public const int MaxStringBytes = 2 * 1024 * 1024;

    private const int MaxIdLength = 26;
    private const int MaxDepth = 64;

    public static List<ContentItemProblem> Inspect(ContentItem item, ContentTypeDefinition definition, ContentOptions options)
    {
        var problems = new List<ContentItemProblem>();
        InspectId(nameof(ContentItem.ContentItemId), item.ContentItemId, problems);
        InspectId(nameof(ContentItem.ContentItemVersionId), item.ContentItemVersionId, problems);
        InspectLength(nameof(ContentItem.Owner), item.Owner, ContentItemIndex.MaxOwnerSize, problems);
        InspectLength(nameof(ContentItem.Author), item.Author, ContentItemIndex.MaxAuthorSize, problems);
        InspectStrings(item.Data, string.Empty, 0, problems);
        foreach (var part in definition.Parts)
        {
            InspectPart(item, part, options, problems);
        }

        return problems;
    }

    private static void InspectPart(ContentItem item, ContentTypePartDefinition definition, ContentOptions options, List<ContentItemProblem> problems)
    {
        var type = options.ContentPartOptionsLookup.TryGetValue(definition.PartDefinition.Name, out var option) ? option.Type : typeof(ContentPart);
        if (InspectElement(item, type, definition.Name, definition.Name, problems) is not { } part)
        {
            return;
        }

        foreach (var field in definition.PartDefinition.Fields)
        {
            var fieldType = options.ContentFieldOptionsLookup.TryGetValue(field.FieldDefinition.Name, out var fieldOption) ? fieldOption.Type : typeof(ContentField);
            InspectElement(part, fieldType, field.Name, $"{definition.Name}.{field.Name}", problems);
        }
    }

    private static ContentElement? InspectElement(ContentElement parent, Type type, string name, string path, List<ContentItemProblem> problems)
    {
        if (!parent.Data.TryGetPropertyValue(name, out var json) || json is null)
        {
            return null;
        }

        if (json is not JsonObject)
        {
            problems.Add(new ContentItemProblem(path, $"a JSON object of {type.Name} is expected, but {Kind(json)} was found."));

            return null;
        }

        try
        {
            return parent.Get(type, name);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or NotSupportedException)
        {
            var inner = (exception as JsonException)?.Path?.TrimStart('$').TrimStart('.');
            var at = string.IsNullOrEmpty(inner) ? path : $"{path}.{inner}";
            problems.Add(new ContentItemProblem(at, $"this is no value that {type.Name} can hold there ({Found(json, inner)})."));

            return null;
        }
    }

    private static string Found(JsonNode json, string? path)
    {
        var node = json;
        foreach (var step in (path ?? string.Empty).Split('.', '['))
        {
            if (node is not JsonObject parent || !parent.TryGetPropertyValue(step, out var child))
            {
                break;
            }

            node = child;
        }

        return $"{Kind(node)} was found";
    }

    private static string Kind(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };

    private static void InspectId(string name, string? id, List<ContentItemProblem> problems)
    {
        if (!string.IsNullOrEmpty(id) && (id.Length > MaxIdLength || !id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')))
        {
            problems.Add(new ContentItemProblem(name, $"an id has at most {MaxIdLength} letters, digits, '-' and '_'; '{Shorten(id)}' has not."));
        }
    }

    private static void InspectLength(string name, string? value, int length, List<ContentItemProblem> problems)
    {
        if (value?.Length > length)
        {
            problems.Add(new ContentItemProblem(name, $"at most {length} characters are kept; '{Shorten(value)}' has {value.Length}."));
        }
    }

    private static void InspectStrings(JsonNode? node, string path, int depth, List<ContentItemProblem> problems)
    {
        if (depth > MaxDepth)
        {
            problems.Add(new ContentItemProblem(path, $"content may be nested {MaxDepth} levels deep at most."));

            return;
        }

        switch (node)
        {
            case JsonObject json:
                foreach (var (name, value) in json)
                {
                    InspectStrings(value, path.Length == 0 ? name : $"{path}.{name}", depth + 1, problems);
                }

                break;
            case JsonArray array:
                for (var index = 0; index < array.Count; index++)
                {
                    InspectStrings(array[index], $"{path}[{index}]", depth + 1, problems);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                if (ReadText(value) is not { } text)
                {
                    problems.Add(new ContentItemProblem(path, "the text holds half of a surrogate pair, which is no character."));
                }
                else if (text.Length > MaxStringBytes / 3 && Encoding.UTF8.GetByteCount(text) > MaxStringBytes)
                {
                    problems.Add(new ContentItemProblem(path, $"a text of {Encoding.UTF8.GetByteCount(text)} bytes is over the limit of {MaxStringBytes} bytes (2 MB)."));
                }

                break;
        }
    }

    // A text is decoded when it is first read; an escape such as \ud800 on its own fails only then.
    private static string? ReadText(JsonValue value)
    {
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "...";
}
