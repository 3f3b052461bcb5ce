using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>The stored definition of a field of a part.</summary>
public class ContentPartFieldDefinitionRecord
{
    public string FieldName { get; set; } = null!;

    public string Name { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];
}
