namespace OrchardCore.Sitemaps.Models;

/// <summary>A list of pages.</summary>
public class Sitemap : SitemapType
{
    public const string PathExtension = ".xml";
}
