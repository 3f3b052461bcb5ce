using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Media;
using OrchardCore.Seo.Models;
using OrchardCore.Settings;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Common.Contents;

namespace Portal.Articles.Handlers;

/// <summary>
/// Tells search engines and social networks of an article by its lead and cover photo, and describes it as a NewsArticle of
/// schema.org. What an editor writes into the item's SEO part comes before.
/// </summary>
internal sealed class ArticleSeoHandler(SiteUrls urls, ISiteService siteService, IMediaFileStore mediaFileStore) : ContentPartHandler<Article>
{
    private const int HeadlineLength = 110;

    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, Article part) => context.ForAsync<SeoAspect>(async aspect =>
    {
        var item = part.ContentItem!;
        var url = await urls.AbsoluteAsync(item.Part<AutoroutePart>()?.Path);
        var image = await ImageAsync(part);
        var lead = part.Lead?.Text;
        aspect.Canonical ??= url;
        aspect.MetaDescription ??= lead;
        aspect.OpenGraphType ??= "article";
        aspect.OpenGraphUrl ??= url;
        aspect.OpenGraphTitle ??= item.DisplayText;
        aspect.OpenGraphDescription ??= lead;
        aspect.OpenGraphImage ??= image;
        aspect.OpenGraphLocale ??= "vi_VN";
        aspect.TwitterCard ??= image is null ? "summary" : "summary_large_image";
        if (image is not null)
        {
            aspect.OpenGraphImageAlt ??= part.CoverText();
            aspect.TwitterImageAlt ??= part.CoverText();
        }

        aspect.GoogleSchema ??= await SchemaAsync(item, part, url, image);
    });

    private async Task<string> SchemaAsync(ContentItem item, Article article, string url, string? image)
    {
        var publisher = new JsonObject
        {
            ["@type"] = "Organization",
            ["name"] = (await siteService.GetSiteSettingsAsync()).SiteName,
            ["url"] = await urls.AbsoluteAsync(""),
        };
        var title = item.DisplayText ?? "";
        var schema = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["headline"] = title.Length <= HeadlineLength ? title : title[..HeadlineLength],
            ["description"] = article.Lead?.Text,
            ["mainEntityOfPage"] = url,
            ["inLanguage"] = "vi",
            ["datePublished"] = Iso(item.DisplayUtc()),
            ["dateModified"] = Iso(item.ModifiedUtc ?? item.DisplayUtc()),
            ["author"] = string.IsNullOrWhiteSpace(article.PenName?.Text)
                ? publisher.DeepClone()
                : new JsonObject { ["@type"] = "Person", ["name"] = article.PenName.Text },
            ["publisher"] = publisher,
        };
        if (image is not null)
        {
            schema["image"] = new JsonArray(image);
        }

        return schema.ToJsonString();
    }

    private async Task<string?> ImageAsync(Article article)
    {
        if (article.Cover?.Paths is not [{ Length: > 0 } path, ..])
        {
            return null;
        }

        // The library's address already holds what stands before the site's own paths.
        var url = mediaFileStore.MapPathToPublicUrl(path);

        return url.StartsWith('/') ? await urls.AbsoluteOfAsync(url) : url;
    }

    private static string? Iso(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
