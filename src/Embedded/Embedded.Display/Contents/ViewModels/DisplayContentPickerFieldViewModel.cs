using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a field <c>ContentPickerField</c> gets.</summary>
public class DisplayContentPickerFieldViewModel
{
    public ContentPickerField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public string[] ContentItemIds => Field.ContentItemIds ?? [];
}
