using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A link with its text.</summary>
public class LinkField : ContentField
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public string? Target { get; set; }
}
