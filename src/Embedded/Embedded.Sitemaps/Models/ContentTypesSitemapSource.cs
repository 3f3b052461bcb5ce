namespace OrchardCore.Sitemaps.Models;

/// <summary>The pages of content items, by their type.</summary>
public class ContentTypesSitemapSource : SitemapSource
{
    /// <summary>Whether every type with pages is listed.</summary>
    public bool IndexAll { get; set; } = true;

    /// <summary>Whether a part of one type is listed.</summary>
    public bool LimitItems { get; set; }

    public ChangeFrequency ChangeFrequency { get; set; }

    public int Priority { get; set; } = 5;

    public ContentTypeSitemapEntry[] ContentTypes { get; set; } = [];

    public LimitedContentTypeSitemapEntry LimitedContentType { get; set; } = new();
}
