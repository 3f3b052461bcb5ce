using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Services;

/// <summary>Reads and changes the sitemaps of a site.</summary>
public interface ISitemapManager
{
    Task<string?> GetIdentifierAsync();

    Task<IEnumerable<SitemapType>> LoadSitemapsAsync();

    Task<IEnumerable<SitemapType>> GetSitemapsAsync();

    Task<SitemapType?> LoadSitemapAsync(string sitemapId);

    Task<SitemapType?> GetSitemapAsync(string sitemapId);

    Task DeleteSitemapAsync(string sitemapId);

    Task UpdateSitemapAsync();

    Task UpdateSitemapAsync(SitemapType sitemap);
}
