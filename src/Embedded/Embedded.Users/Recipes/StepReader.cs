using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Embedded.Users.Recipes;

/// <summary>Reads a recipe step into its model, names in any case, enumerations by name or number.</summary>
internal static class StepReader
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNameCaseInsensitive = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static T Read<T>(JsonObject step)
        where T : new() => step.Deserialize<T>(s_options) ?? new T();
}
