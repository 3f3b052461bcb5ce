namespace OrchardCore.Sitemaps.Models;

/// <summary>The sitemaps that an index lists.</summary>
public class SitemapIndexSource : SitemapSource
{
    public string[] ContainedSitemapIds { get; set; } = [];
}
