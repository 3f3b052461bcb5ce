using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field of a content part.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings)
    {
        Name = name;
        FieldDefinition = contentFieldDefinition;
        Settings = settings;
    }

    public ContentFieldDefinition FieldDefinition { get; }

    public ContentPartDefinition PartDefinition { get; set; } = null!;

    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}
