using OrchardCore.Sitemaps.Models;

namespace Embedded.Sitemaps.Json;

internal sealed class SitemapSourceConverter() : KindConverter<SitemapSource>(
    "OrchardCore.Sitemaps.Abstractions", typeof(ContentTypesSitemapSource), typeof(CustomPathSitemapSource), typeof(SitemapIndexSource));
