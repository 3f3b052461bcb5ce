namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a field of chosen content items.</summary>
public class ContentPickerFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Multiple { get; set; }

    public bool DisplayAllContentTypes { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];

    public string[] DisplayedStereotypes { get; set; } = [];

    public string? TitlePattern { get; set; }
}
