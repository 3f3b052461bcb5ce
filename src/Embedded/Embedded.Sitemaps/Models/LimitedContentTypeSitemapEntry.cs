namespace OrchardCore.Sitemaps.Models;

/// <summary>A part of the items of a content type, so that many items spread over several sitemaps.</summary>
public class LimitedContentTypeSitemapEntry : ContentTypeSitemapEntry
{
    public int Skip { get; set; }

    public int Take { get; set; } = 50000;
}
