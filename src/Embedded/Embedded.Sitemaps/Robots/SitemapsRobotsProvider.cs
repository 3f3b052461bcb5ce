using Embedded.Sitemaps.Serving;
using Microsoft.AspNetCore.Http;
using OrchardCore.Seo;
using OrchardCore.Settings;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;

namespace Embedded.Sitemaps.Robots;

/// <summary>Names the sitemaps: the indexes, and those that no index lists.</summary>
internal sealed class SitemapsRobotsProvider(ISitemapManager manager, ISiteService siteService, IHttpContextAccessor httpContextAccessor) : IRobotsProvider
{
    public async Task<string> GetContentAsync()
    {
        if (!(await siteService.GetSettingsAsync<SitemapsRobotsSettings>()).IncludeSitemaps || httpContextAccessor.HttpContext?.Request is not { } request)
        {
            return "";
        }

        var sitemaps = (await manager.GetSitemapsAsync()).Where(sitemap => sitemap.Enabled).ToList();
        var contained = sitemaps.SelectMany(sitemap => sitemap.SitemapSources).OfType<SitemapIndexSource>().SelectMany(source => source.ContainedSitemapIds).ToHashSet(StringComparer.Ordinal);
        var urlOf = SitemapUrls.For(request, await siteService.GetSiteSettingsAsync());

        return string.Concat(sitemaps
            .Where(sitemap => !contained.Contains(sitemap.SitemapId ?? ""))
            .Select(sitemap => $"Sitemap: {urlOf(sitemap.Path ?? "")}\n"));
    }
}
