using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Embedded.Recipes;

/// <summary>Reads a step into its model, in any case of its names, and refuses a property that the step does not have.</summary>
public static class StepModel
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.General)
    {
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new LenientBooleanConverter(), new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
    };

    public static T Read<T>(JsonObject step)
        where T : class
        => step.Deserialize<T>(_options) ?? throw new RecipeStepException("$", "Expected an object.");

    /// <summary>The value of a property, whatever the case of its name.</summary>
    public static JsonNode? Find(this JsonObject json, string name)
        => json.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    public static JsonObject RequireObject(this JsonObject json, string name)
        => json.Find(name) as JsonObject ?? throw new RecipeStepException("$." + name, $"Expected an object as '{name}'.");

    public static JsonArray RequireArray(this JsonObject json, string name)
        => json.Find(name) as JsonArray ?? throw new RecipeStepException("$." + name, $"Expected an array as '{name}'.");

    public static string RequireText(this JsonObject json, string name, string path)
        => json.Find(name) is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new RecipeStepException(path + "." + name, $"Expected a property '{name}' with a text.");

    public static JsonObject RequireObject(this JsonNode? node, string path)
        => node as JsonObject ?? throw new RecipeStepException(path, "Expected an object.");

    private sealed class LenientBooleanConverter : JsonConverter<bool>
    {
        public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String when bool.TryParse(reader.GetString(), out var flag) => flag,
            _ => throw new JsonException("Expected true or false."),
        };

        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
    }
}
