namespace OrchardCore.Seo.Models;

/// <summary>Which groups of search engine data editors see.</summary>
public class SeoMetaPartSettings
{
    public bool DisplayKeywords { get; set; }

    public bool DisplayCustomMetaTags { get; set; } = true;

    public bool DisplayOpenGraph { get; set; } = true;

    public bool DisplayTwitter { get; set; } = true;

    public bool DisplayGoogleSchema { get; set; } = true;
}
