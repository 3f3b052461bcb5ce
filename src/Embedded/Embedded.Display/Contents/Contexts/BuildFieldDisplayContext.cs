using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A field is being displayed.</summary>
public class BuildFieldDisplayContext : BuildDisplayContext
{
    public BuildFieldDisplayContext(
        ContentPart contentPart,
        ContentTypePartDefinition typePartDefinition,
        ContentPartFieldDefinition partFieldDefinition,
        BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
    }

    public ContentPart ContentPart { get; }

    public ContentTypePartDefinition TypePartDefinition { get; }

    public ContentPartFieldDefinition PartFieldDefinition { get; }
}
