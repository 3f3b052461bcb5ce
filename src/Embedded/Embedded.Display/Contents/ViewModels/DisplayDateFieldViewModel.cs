using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a field <c>DateField</c> gets.</summary>
public class DisplayDateFieldViewModel
{
    public DateField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public DateTime? Value => Field.Value;
}
