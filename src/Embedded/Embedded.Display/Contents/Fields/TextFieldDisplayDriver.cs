using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows a text.</summary>
internal sealed class TextFieldDisplayDriver : ContentFieldDisplayDriver<TextField>
{
    public override IDisplayResult Display(TextField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayTextFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
