using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a field <c>LinkField</c> gets.</summary>
public class DisplayLinkFieldViewModel
{
    public LinkField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public string? Target => Field.Target;

    public string? Text => Field.Text;

    public string? Url => Field.Url;
}
