using System.Text.Json.Serialization;
using Embedded.Sitemaps.Json;
using OrchardCore.Data.Documents;

namespace OrchardCore.Sitemaps.Models;

/// <summary>What answers at an address for search engines: a list of pages, or a list of such lists.</summary>
[JsonConverter(typeof(SitemapTypeConverter))]
public abstract class SitemapType : Document
{
    public string? SitemapId { get; set; }

    public string? Name { get; set; }

    public bool Enabled { get; set; } = true;

    public string? Path { get; set; }

    public List<SitemapSource> SitemapSources { get; set; } = [];
}
