namespace OrchardCore.Sitemaps.Models;

/// <summary>A content type in a sitemap.</summary>
public class ContentTypeSitemapEntry
{
    public string? ContentTypeName { get; set; }

    public ChangeFrequency ChangeFrequency { get; set; }

    public int Priority { get; set; } = 5;
}
