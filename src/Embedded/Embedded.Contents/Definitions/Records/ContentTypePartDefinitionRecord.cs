using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>The stored definition of a part of a content type.</summary>
public class ContentTypePartDefinitionRecord
{
    public string PartName { get; set; } = null!;

    public string Name { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];
}
