using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace Embedded.Sitemaps.Serving;

/// <summary>Whole addresses of the site's paths: by the address that the settings name, else by that of the request.</summary>
internal static class SitemapUrls
{
    public static Func<string, string> For(HttpRequest request, ISite site)
    {
        var baseUrl = string.IsNullOrEmpty(site.BaseUrl)
            ? request.Scheme + "://" + request.Host.ToUriComponent()
            : site.BaseUrl.TrimEnd('/');

        return path => baseUrl + request.PathBase.Add(new PathString("/" + path.TrimStart('/'))).ToUriComponent();
    }
}
