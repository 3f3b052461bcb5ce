using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a field <c>TimeField</c> gets.</summary>
public class DisplayTimeFieldViewModel
{
    public TimeField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public TimeSpan? Value => Field.Value;
}
