using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A field is being changed by what its editor posted.</summary>
public class UpdateFieldEditorContext : BuildFieldEditorContext
{
    public UpdateFieldEditorContext(
        ContentPart contentPart,
        ContentTypePartDefinition typePartDefinition,
        ContentPartFieldDefinition partFieldDefinition,
        UpdateEditorContext context)
        : base(contentPart, typePartDefinition, partFieldDefinition, context)
    {
    }
}
