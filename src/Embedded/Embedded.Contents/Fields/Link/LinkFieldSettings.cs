namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a link field.</summary>
public class LinkFieldSettings
{
    public string? Hint { get; set; }

    public string? HintLinkText { get; set; }

    public bool Required { get; set; }

    public LinkTextMode LinkTextMode { get; set; }

    public string? UrlPlaceholder { get; set; }

    public string? TextPlaceholder { get; set; }

    public string? DefaultUrl { get; set; }

    public string? DefaultText { get; set; }

    public string? DefaultTarget { get; set; }
}
