namespace System.Text.Json;

/// <summary>Writes objects as JSON and reads them, with Orchard's options.</summary>
public static class JConvert
{
    public static string SerializeObject<TValue>(TValue value, JsonSerializerOptions? options = default) =>
        JsonSerializer.Serialize(value, options ?? JOptions.Default);

    public static TValue? DeserializeObject<TValue>(string json, JsonSerializerOptions? options = default) =>
        JsonSerializer.Deserialize<TValue>(json, options ?? JOptions.Default);
}
