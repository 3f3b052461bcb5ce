using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

/// <summary>Media files, with a text for each.</summary>
public class MediaField : ContentField
{
    public string[] Paths { get; set; } = [];

    public string[] MediaTexts { get; set; } = [];
}
