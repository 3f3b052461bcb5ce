using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows the names of the picked users.</summary>
internal sealed class UserPickerFieldUserNamesDisplayDriver : ContentFieldDisplayDriver<UserPickerField>
{
    public const string DisplayMode = "UserNames";

    public override IDisplayResult Display(UserPickerField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayUserPickerFieldUserNamesViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
