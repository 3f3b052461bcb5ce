using OrchardCore.Data.Documents;

namespace OrchardCore.Sitemaps.Models;

/// <summary>The sitemaps of a site by their ids.</summary>
public class SitemapDocument : Document
{
    public IDictionary<string, SitemapType> Sitemaps { get; set; } = new Dictionary<string, SitemapType>();
}
