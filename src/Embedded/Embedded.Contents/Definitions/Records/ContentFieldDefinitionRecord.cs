namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>The stored definition of a field type.</summary>
public class ContentFieldDefinitionRecord
{
    public string Name { get; set; } = null!;
}
