using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows a number.</summary>
internal sealed class NumericFieldDisplayDriver : ContentFieldDisplayDriver<NumericField>
{
    public override IDisplayResult Display(NumericField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayNumericFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
