using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON value that converts to the .NET type asked for.</summary>
public sealed class JsonDynamicValue : JsonDynamicBase
{
    private readonly JsonValue _json;

    public JsonDynamicValue(JsonValue jsonValue) => _json = jsonValue;

    public override JsonNode Node => _json;

    public static implicit operator JsonDynamicValue?(JsonValue? value) => value is null ? null : new JsonDynamicValue(value);

    public static implicit operator JsonValue?(JsonDynamicValue? value) => value?._json;

    public static explicit operator string?(JsonDynamicValue? value) => value?.ToString();

    public static explicit operator bool(JsonDynamicValue value) => value._json.Deserialize<bool>(JOptions.Default);

    public static explicit operator bool?(JsonDynamicValue? value) => value?._json.Deserialize<bool>(JOptions.Default);

    public static explicit operator int(JsonDynamicValue value) => value._json.Deserialize<int>(JOptions.Default);

    public static explicit operator int?(JsonDynamicValue? value) => value?._json.Deserialize<int>(JOptions.Default);

    public static explicit operator long(JsonDynamicValue value) => value._json.Deserialize<long>(JOptions.Default);

    public static explicit operator long?(JsonDynamicValue? value) => value?._json.Deserialize<long>(JOptions.Default);

    public static explicit operator double(JsonDynamicValue value) => value._json.Deserialize<double>(JOptions.Default);

    public static explicit operator double?(JsonDynamicValue? value) => value?._json.Deserialize<double>(JOptions.Default);

    public static explicit operator decimal(JsonDynamicValue value) => value._json.Deserialize<decimal>(JOptions.Default);

    public static explicit operator decimal?(JsonDynamicValue? value) => value?._json.Deserialize<decimal>(JOptions.Default);

    public static explicit operator DateTime(JsonDynamicValue value) => value._json.Deserialize<DateTime>(JOptions.Default);

    public static explicit operator DateTime?(JsonDynamicValue? value) => value?._json.Deserialize<DateTime>(JOptions.Default);

    public override string ToString() => _json.GetValueKind() == JsonValueKind.String ? _json.GetValue<string>() : _json.ToJsonString();

    public override bool Equals(object? obj) => obj is JsonDynamicValue other && JsonNode.DeepEquals(_json, other._json);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
