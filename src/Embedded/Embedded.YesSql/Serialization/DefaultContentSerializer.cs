using System.Text.Json;
using System.Text.Json.Serialization;

namespace YesSql.Serialization;

/// <summary>Keeps documents as JSON; null properties are left out.</summary>
public class DefaultContentSerializer : IContentSerializer
{
    private static readonly JsonSerializerOptions _defaults = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly JsonSerializerOptions _options;

    public DefaultContentSerializer() => _options = _defaults;

    public DefaultContentSerializer(JsonSerializerOptions options) => _options = options;

    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), _options);

    public object? Deserialize(string content, Type type) => JsonSerializer.Deserialize(content, type, _options);
}
