using System.Text.Json.Serialization;
using Embedded.Sitemaps.Json;

namespace OrchardCore.Sitemaps.Models;

/// <summary>Where the entries of a sitemap come from.</summary>
[JsonConverter(typeof(SitemapSourceConverter))]
public abstract class SitemapSource
{
    public string? Id { get; set; }
}
