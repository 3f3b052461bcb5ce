using System.Text.Json;

namespace OrchardCore.Json;

/// <summary>How the tenant's documents are written; features add converters.</summary>
public class DocumentJsonSerializerOptions
{
    public JsonSerializerOptions SerializerOptions { get; } = new(JOptions.Default);
}
