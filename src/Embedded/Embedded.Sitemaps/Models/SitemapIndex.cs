namespace OrchardCore.Sitemaps.Models;

/// <summary>A list of sitemaps.</summary>
public class SitemapIndex : SitemapType;
