using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows a link to a video.</summary>
internal sealed class YoutubeFieldDisplayDriver : ContentFieldDisplayDriver<YoutubeField>
{
    public override IDisplayResult Display(YoutubeField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<YoutubeFieldDisplayViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
