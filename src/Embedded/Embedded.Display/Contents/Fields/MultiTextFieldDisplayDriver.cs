using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows the chosen values by the names of their options.</summary>
internal sealed class MultiTextFieldDisplayDriver : ContentFieldDisplayDriver<MultiTextField>
{
    public override IDisplayResult Display(MultiTextField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayMultiTextFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            var options = fieldDisplayContext.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Options;
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
            model.Values = [.. (field.Values ?? []).Select(value => options.FirstOrDefault(option => option.Value == value)?.Name ?? value)];
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
