using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A YouTube video.</summary>
public class YoutubeField : ContentField
{
    public string? RawAddress { get; set; }

    public string? EmbeddedAddress { get; set; }
}
