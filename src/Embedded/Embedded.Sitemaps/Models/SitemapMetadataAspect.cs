namespace OrchardCore.Sitemaps.Aspects;

/// <summary>What an item says of its place in sitemaps.</summary>
public class SitemapMetadataAspect
{
    public string? ChangeFrequency { get; set; }

    public int? Priority { get; set; }

    public bool Exclude { get; set; }
}
