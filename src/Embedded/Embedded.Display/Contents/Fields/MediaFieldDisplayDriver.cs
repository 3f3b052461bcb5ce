using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media.Fields;
using OrchardCore.Media.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows pictures and files.</summary>
internal sealed class MediaFieldDisplayDriver : ContentFieldDisplayDriver<MediaField>
{
    public override IDisplayResult Display(MediaField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayMediaFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
