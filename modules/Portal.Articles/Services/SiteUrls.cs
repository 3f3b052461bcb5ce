using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace Portal.Articles.Services;

/// <summary>Makes addresses of the site's own paths.</summary>
internal sealed class SiteUrls(IHttpContextAccessor httpContextAccessor, ISiteService siteService)
{
    /// <summary>The address of a path below the site, for a link within the site.</summary>
    public string Relative(string? path)
    {
        var pathBase = httpContextAccessor.HttpContext?.Request.PathBase ?? PathString.Empty;

        return pathBase.Add(new PathString("/" + path?.TrimStart('/'))).ToUriComponent();
    }

    /// <summary>The address of a path below the site, for readers elsewhere: feeds, search engines, social networks.</summary>
    public Task<string> AbsoluteAsync(string? path) => AbsoluteOfAsync(Relative(path));

    /// <summary>The whole address of a link within the site.</summary>
    public async Task<string> AbsoluteOfAsync(string relativeUrl)
    {
        // Behind a proxy the request may not know the name under which the site is known; the settings do, where they are filled in.
        var baseUrl = (await siteService.GetSiteSettingsAsync()).BaseUrl?.TrimEnd('/');
        var request = httpContextAccessor.HttpContext?.Request;
        if (string.IsNullOrEmpty(baseUrl) && request is not null)
        {
            baseUrl = request.Scheme + "://" + request.Host.ToUriComponent();
        }

        return baseUrl + relativeUrl;
    }
}
