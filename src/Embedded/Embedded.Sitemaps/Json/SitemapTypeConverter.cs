using OrchardCore.Sitemaps.Models;

namespace Embedded.Sitemaps.Json;

internal sealed class SitemapTypeConverter() : KindConverter<SitemapType>("OrchardCore.Sitemaps.Abstractions", typeof(Sitemap), typeof(SitemapIndex));
