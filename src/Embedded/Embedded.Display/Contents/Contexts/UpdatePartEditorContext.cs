using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A part is being changed by what its editor posted.</summary>
public class UpdatePartEditorContext : BuildPartEditorContext
{
    public UpdatePartEditorContext(ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
        : base(typePartDefinition, context)
    {
    }
}
