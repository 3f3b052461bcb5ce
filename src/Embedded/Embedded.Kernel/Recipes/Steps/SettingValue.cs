using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;

namespace Embedded.Recipes;

/// <summary>A value of the <c>settings</c> step that knows where it stands, to refuse what it cannot be.</summary>
internal readonly struct SettingValue(string path, JsonNode? node)
{
    public string Text() => node switch
    {
        null => "",
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw Expected("a text"),
    };

    public int Number()
        => node is JsonValue && int.TryParse(node.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Expected("a whole number");

    public bool Flag() => node is JsonValue && bool.TryParse(node.ToString(), out var flag) ? flag : throw Expected("true or false");

    public T Enum<T>()
        where T : struct, Enum
        => node is JsonValue && System.Enum.TryParse<T>(node.ToString(), ignoreCase: true, out var value) && System.Enum.IsDefined(value)
            ? value
            : throw Expected("one of " + string.Join(", ", System.Enum.GetNames<T>()));

    public string TimeZone()
    {
        var id = Text();
        return id.Length == 0 || TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : throw Expected($"a time zone such as 'Asia/Ho_Chi_Minh'; there is no '{id}'");
    }

    public RouteValueDictionary Route()
    {
        var route = new RouteValueDictionary();
        foreach (var (name, value) in node as JsonObject ?? throw Expected("an object with the values of a route"))
        {
            route[name] = value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : value?.ToString();
        }

        return route;
    }

    private RecipeStepException Expected(string what) => new(path, $"Expected {what}.");
}
