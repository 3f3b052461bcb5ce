using System.Text.Json;
using Embedded.Data;
using YesSql;

namespace OrchardCore.Data;

/// <summary>Writes documents as Orchard does.</summary>
internal sealed class JsonContentSerializer : IContentSerializer
{
    private readonly JsonSerializerOptions _options;
    private readonly Dictionary<Type, IDocumentReader> _readers;

    public JsonContentSerializer(JsonSerializerOptions options, IEnumerable<IDocumentReader> readers)
    {
        _options = options;
        _readers = readers.ToDictionary(reader => reader.DocumentType);
    }

    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), _options);

    public object? Deserialize(string content, Type type)
        => _readers.TryGetValue(type, out var reader) ? reader.Read(content) : JsonSerializer.Deserialize(content, type, _options);
}
