using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows yes or no.</summary>
internal sealed class BooleanFieldDisplayDriver : ContentFieldDisplayDriver<BooleanField>
{
    public override IDisplayResult Display(BooleanField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayBooleanFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
