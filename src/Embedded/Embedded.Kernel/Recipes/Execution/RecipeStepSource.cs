using System.Text.Json;
using System.Text.Json.Nodes;

namespace Embedded.Recipes;

/// <summary>A step as the file has it, able to say where each of its values stands.</summary>
internal sealed class RecipeStepSource
{
    private readonly RecipeFile _file;
    private readonly string _path;

    private RecipeStepSource(RecipeFile file, string stepsName, int index, string name, JsonObject json)
    {
        _file = file;
        _path = $"$.{stepsName}[{index}]";
        Number = index + 1;
        Name = name;
        Json = json;
    }

    public string FileName => _file.Name;

    public int Number { get; }

    public string Name { get; }

    public JsonObject Json { get; }

    public static IReadOnlyList<RecipeStepSource> ReadAll(RecipeFile file)
    {
        var (stepsName, node) = Find(file.Root, "steps");
        if (node is not JsonArray array)
        {
            throw new RecipeFormatException($"Recipe '{file.Name}', {file.Locate("$.steps")}: Expected a property 'steps' with an array of steps.");
        }

        return [.. array.Select((step, index) => ReadOne(file, stepsName, index, step))];
    }

    public static JsonObject ReadVariables(RecipeFile file)
    {
        var (name, node) = Find(file.Root, "variables");
        return node switch
        {
            null => [],
            JsonObject variables => variables,
            _ => throw new RecipeFormatException($"Recipe '{file.Name}', {file.Locate("$." + name)}: Expected an object as 'variables'."),
        };
    }

    public string Describe(string path, string message)
        => $"Recipe '{_file.Name}', step {Number} '{Name}', {_file.Locate(_path + path.TrimStart('$'))}{(path is "$" or "" ? "" : $" ({path})")}: {message}";

    private static RecipeStepSource ReadOne(RecipeFile file, string stepsName, int index, JsonNode? step)
    {
        var path = $"$.{stepsName}[{index}]";
        if (step is not JsonObject json)
        {
            throw new RecipeFormatException($"Recipe '{file.Name}', step {index + 1}, {file.Locate(path)}: Expected an object with a property 'name'.");
        }

        var (_, node) = Find(json, "name");
        return node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } name
            ? new RecipeStepSource(file, stepsName, index, name, json)
            : throw new RecipeFormatException($"Recipe '{file.Name}', step {index + 1}, {file.Locate(path)}: Expected a property 'name' with the name of the step.");
    }

    private static (string Name, JsonNode? Node) Find(JsonObject json, string name)
    {
        var property = json.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase));
        return (property.Key ?? name, property.Value);
    }
}
