using OrchardCore.ContentManagement;

namespace OrchardCore.Sitemaps.Models;

/// <summary>What one item asks of the sitemaps.</summary>
public class SitemapPart : ContentPart
{
    public bool OverrideSitemapConfig { get; set; }

    public ChangeFrequency ChangeFrequency { get; set; }

    public int Priority { get; set; } = 5;

    public bool Exclude { get; set; }
}
