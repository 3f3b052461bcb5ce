using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Seo.Models;
using OrchardCore.Settings;

namespace Embedded.Display.Seo;

/// <summary>Gathers what the part of an item says; what it leaves open stays as other parts filled it, or comes from the title.</summary>
internal sealed class SeoMetaPartHandler(IMediaFileStore mediaFileStore, ISiteService siteService, IHttpContextAccessor httpContextAccessor) : ContentPartHandler<SeoMetaPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, SeoMetaPart part) => context.ForAsync<SeoAspect>(async aspect =>
    {
        var site = await siteService.GetSiteSettingsAsync();
        var title = part.ContentItem?.DisplayText;
        aspect.Render = part.Render;
        aspect.PageTitle = Or(part.PageTitle, aspect.PageTitle);
        aspect.MetaDescription = Or(part.MetaDescription, aspect.MetaDescription);
        aspect.MetaKeywords = Or(part.MetaKeywords, aspect.MetaKeywords);
        aspect.MetaRobots = Or(part.MetaRobots, aspect.MetaRobots);
        aspect.Canonical = Or(part.Canonical, aspect.Canonical);
        aspect.CustomMetaTags = part.CustomMetaTags is { Length: > 0 } ? part.CustomMetaTags : aspect.CustomMetaTags;
        aspect.OpenGraphType = Or(part.OpenGraphType, aspect.OpenGraphType);
        aspect.OpenGraphTitle = Or(part.OpenGraphTitle, aspect.OpenGraphTitle, title);
        aspect.OpenGraphDescription = Or(part.OpenGraphDescription, aspect.OpenGraphDescription, aspect.MetaDescription);
        aspect.OpenGraphImage = Or(UrlOf(part.OpenGraphImage, site) ?? UrlOf(part.DefaultSocialImage, site), aspect.OpenGraphImage);
        aspect.OpenGraphSiteName = Or(aspect.OpenGraphSiteName, site.SiteName);
        aspect.TwitterCard = Or(part.TwitterCard, aspect.TwitterCard);
        aspect.TwitterSite = Or(part.TwitterSite, aspect.TwitterSite);
        aspect.TwitterCreator = Or(part.TwitterCreator, aspect.TwitterCreator);
        aspect.TwitterTitle = Or(part.TwitterTitle, aspect.TwitterTitle, title);
        aspect.TwitterDescription = Or(part.TwitterDescription, aspect.TwitterDescription, aspect.MetaDescription);
        aspect.TwitterImage = Or(UrlOf(part.TwitterImage, site) ?? UrlOf(part.DefaultSocialImage, site), aspect.TwitterImage, aspect.OpenGraphImage);
        aspect.GoogleSchema = Or(part.GoogleSchema, aspect.GoogleSchema);
    });

    private static string? Or(params string?[] values) => Array.Find(values, value => !string.IsNullOrWhiteSpace(value));

    private string? UrlOf(MediaField? image, ISite site)
    {
        if (image?.Paths is not [{ Length: > 0 } path, ..])
        {
            return null;
        }

        var url = mediaFileStore.MapPathToPublicUrl(path);
        var request = httpContextAccessor.HttpContext?.Request;
        var baseUrl = !string.IsNullOrEmpty(site.BaseUrl) ? site.BaseUrl.TrimEnd('/') : request is null ? "" : request.Scheme + "://" + request.Host.ToUriComponent();

        return url.StartsWith('/') ? baseUrl + url : url;
    }
}
