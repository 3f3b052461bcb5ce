using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows the picked users: by a template of the theme, as the field alone holds their identifiers.</summary>
internal sealed class UserPickerFieldDisplayDriver : ContentFieldDisplayDriver<UserPickerField>
{
    public override IDisplayResult Display(UserPickerField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayUserPickerFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
