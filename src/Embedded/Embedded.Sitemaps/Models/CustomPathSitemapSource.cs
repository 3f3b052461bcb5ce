namespace OrchardCore.Sitemaps.Models;

/// <summary>A page that is no content item.</summary>
public class CustomPathSitemapSource : SitemapSource
{
    public const int MaxPathLength = 1024;

    public string? Path { get; set; }

    public DateTime? LastUpdate { get; set; }

    public ChangeFrequency ChangeFrequency { get; set; }

    public int Priority { get; set; } = 5;
}
