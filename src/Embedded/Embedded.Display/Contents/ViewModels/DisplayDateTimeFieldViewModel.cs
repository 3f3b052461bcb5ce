using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a field <c>DateTimeField</c> gets.</summary>
public class DisplayDateTimeFieldViewModel
{
    public DateTime? LocalDateTime { get; set; }

    public DateTimeField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public DateTime? Value => Field.Value;
}
