namespace OrchardCore.Title.Models;

/// <summary>Settings of a title on one content type.</summary>
public class TitlePartSettings
{
    public TitlePartOptions Options { get; set; }

    public string? Pattern { get; set; }

    public bool RenderTitle { get; set; } = true;
}
