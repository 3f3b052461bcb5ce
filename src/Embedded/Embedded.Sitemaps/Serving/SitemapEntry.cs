using OrchardCore.Sitemaps.Models;

namespace Embedded.Sitemaps.Serving;

/// <summary>One page in a sitemap.</summary>
internal readonly record struct SitemapEntry(string Path, DateTime? ModifiedUtc, ChangeFrequency Frequency, int Priority);
