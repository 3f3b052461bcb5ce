using OrchardCore.Documents;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;

namespace Embedded.Sitemaps.Services;

internal sealed class SitemapManager(IDocumentManager<SitemapDocument> documents) : ISitemapManager
{
    public async Task<string?> GetIdentifierAsync() => (await documents.GetOrCreateImmutableAsync()).Identifier;

    public async Task<IEnumerable<SitemapType>> LoadSitemapsAsync() => (await documents.GetOrCreateMutableAsync()).Sitemaps.Values;

    public async Task<IEnumerable<SitemapType>> GetSitemapsAsync() => (await documents.GetOrCreateImmutableAsync()).Sitemaps.Values;

    public async Task<SitemapType?> LoadSitemapAsync(string sitemapId) => Find(await documents.GetOrCreateMutableAsync(), sitemapId);

    public async Task<SitemapType?> GetSitemapAsync(string sitemapId) => Find(await documents.GetOrCreateImmutableAsync(), sitemapId);

    public async Task DeleteSitemapAsync(string sitemapId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Sitemaps.Remove(sitemapId))
        {
            await documents.UpdateAsync(document);
        }
    }

    public async Task UpdateSitemapAsync() => await documents.UpdateAsync(await documents.GetOrCreateMutableAsync());

    public async Task UpdateSitemapAsync(SitemapType sitemap)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Sitemaps[sitemap.SitemapId!] = sitemap;
        await documents.UpdateAsync(document);
    }

    private static SitemapType? Find(SitemapDocument document, string sitemapId) => document.Sitemaps.TryGetValue(sitemapId, out var sitemap) ? sitemap : null;
}
