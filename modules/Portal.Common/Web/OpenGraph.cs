using OrchardCore.ResourceManagement;
using OrchardCore.Settings;

namespace Portal.Common.Web;

/// <summary>Tells search engines, and sites on which a page is shared, what the page shows.</summary>
public sealed class OpenGraph(IResourceManager resourceManager, ISiteService siteService, AbsoluteUrls absoluteUrls)
{
    /// <summary>Registers the page's metas.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="url">The page's address, beginning with <c>~/</c>.</param>
    /// <param name="description">The page in a sentence, or null.</param>
    /// <param name="imageUrl">The absolute address of a picture, or null.</param>
    public async Task DescribeAsync(string title, string url, string? description, string? imageUrl = null)
    {
        Register("og:type", "website");
        Register("og:site_name", (await siteService.GetSiteSettingsAsync()).SiteName);
        Register("og:title", title);
        Register("og:url", absoluteUrls.Of(url));
        Register("og:description", description);
        Register("og:image", imageUrl);
        if (!string.IsNullOrEmpty(description))
        {
            resourceManager.RegisterMeta(new MetaEntry { Name = "description", Content = description });
        }
    }

    private void Register(string property, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            resourceManager.RegisterMeta(new MetaEntry { Property = property, Content = content });
        }
    }
}
