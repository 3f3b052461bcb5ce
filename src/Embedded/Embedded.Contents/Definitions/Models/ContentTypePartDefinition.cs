using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A part of a content type, under its name in that type.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = settings;
        if (contentPartDefinition is not null)
        {
            foreach (var field in contentPartDefinition.Fields)
            {
                field.ContentTypePartDefinition = this;
            }
        }
    }

    public ContentPartDefinition PartDefinition { get; }

    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!;
}
