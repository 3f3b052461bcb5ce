using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Reads a step's JSON, naming the place of whatever does not fit.</summary>
internal static class StepJson
{
    public static JsonNode? Find(JsonObject step, string name)
        => step.FirstOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    public static JsonArray? FindArray(JsonObject step, string name, ICollection<string> errors)
    {
        switch (Find(step, name))
        {
            case null:
                return null;
            case JsonArray array:
                return array;
            case var other:
                errors.Add($"{name}: an array is expected, but {other.GetValueKind()} was found.");

                return null;
        }
    }

    public static void ReadRecords<T>(JsonObject step, string name, List<(string Path, T Record)> records, ICollection<string> errors)
    {
        var array = FindArray(step, name, errors) ?? [];
        for (var index = 0; index < array.Count; index++)
        {
            var path = $"{name}[{index}]";
            if (array[index] is not JsonObject json)
            {
                errors.Add($"{path}: a definition must be an object, but {array[index]?.GetValueKind().ToString() ?? "null"} was found.");
                continue;
            }

            try
            {
                records.Add((path, json.Deserialize<T>(JOptions.Default)!));
            }
            catch (JsonException exception)
            {
                errors.Add($"{path}{exception.Path?.TrimStart('$')}: this is no value that a definition can hold there.");
            }
        }
    }

    public static List<(string Path, string Name)> ReadNames(JsonObject step, string name, ICollection<string> errors)
    {
        var names = new List<(string, string)>();
        var array = FindArray(step, name, errors) ?? [];
        for (var index = 0; index < array.Count; index++)
        {
            if (array[index] is JsonValue value && value.TryGetValue<string>(out var text))
            {
                names.Add(($"{name}[{index}]", text));
            }
            else
            {
                errors.Add($"{name}[{index}]: a name is expected, but {array[index]?.GetValueKind().ToString() ?? "null"} was found.");
            }
        }

        return names;
    }
}
