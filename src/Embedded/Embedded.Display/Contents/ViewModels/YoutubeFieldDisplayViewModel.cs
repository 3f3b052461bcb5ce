using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a field <c>YoutubeField</c> gets.</summary>
public class YoutubeFieldDisplayViewModel
{
    public YoutubeField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public string? EmbeddedAddress => Field.EmbeddedAddress;

    public string? RawAddress => Field.RawAddress;
}
