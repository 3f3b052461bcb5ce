using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;

namespace OrchardCore.Media.ViewModels;

/// <summary>What the template of a field <c>MediaField</c> gets.</summary>
public class DisplayMediaFieldViewModel
{
    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public MediaField Field { get; set; } = null!;

    public string[] Paths => Field.Paths ?? [];
}
