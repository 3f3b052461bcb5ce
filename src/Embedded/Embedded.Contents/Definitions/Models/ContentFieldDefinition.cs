namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>The type of a field.</summary>
public class ContentFieldDefinition
{
    public ContentFieldDefinition(string name) => Name = name;

    public string Name { get; }
}
