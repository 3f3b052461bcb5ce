using System.Text.Json;
using YesSql;

namespace OrchardCore.Data;

/// <summary>Writes documents as Orchard does.</summary>
internal sealed class JsonContentSerializer : IContentSerializer
{
    private readonly JsonSerializerOptions _options;

    public JsonContentSerializer(JsonSerializerOptions options) => _options = options;

    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), _options);

    public object? Deserialize(string content, Type type) => JsonSerializer.Deserialize(content, type, _options);
}
