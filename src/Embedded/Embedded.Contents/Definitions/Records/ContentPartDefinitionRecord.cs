using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>The stored definition of a content part.</summary>
public class ContentPartDefinitionRecord
{
    public string Name { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];

    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
}
