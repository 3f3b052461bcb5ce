using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows a time of day.</summary>
internal sealed class TimeFieldDisplayDriver : ContentFieldDisplayDriver<TimeField>
{
    public override IDisplayResult Display(TimeField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayTimeFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
