namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a YouTube field.</summary>
public class YoutubeFieldSettings
{
    public string? Hint { get; set; }

    public string? Label { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public bool Required { get; set; }
}
