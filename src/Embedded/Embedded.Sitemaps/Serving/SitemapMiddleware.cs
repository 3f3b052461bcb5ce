using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Settings;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;

namespace Embedded.Sitemaps.Serving;

/// <summary>
/// Answers at the addresses of the enabled sitemaps. An answer is kept for some minutes, or until content changes: reading
/// thousands of pages for a robot that asks again would be work for nothing.
/// </summary>
internal sealed class SitemapMiddleware(RequestDelegate next)
{
    /// <summary>The signal that what visitors can read has changed. It reaches this process alone; the others wait for the end of the lifetime.</summary>
    public const string ContentChanged = nameof(SitemapMiddleware) + ":" + nameof(ContentChanged);

    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(10);

    public async Task InvokeAsync(HttpContext context, ISitemapManager manager, IMemoryCache cache, ISignal signal)
    {
        var request = context.Request;
        var path = request.Path.Value?.Trim('/') ?? "";
        if (!path.EndsWith(Sitemap.PathExtension, StringComparison.OrdinalIgnoreCase)
            || (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)))
        {
            await next(context);
            return;
        }

        var sitemaps = (await manager.GetSitemapsAsync()).ToList();
        var sitemap = sitemaps.Find(one => one.Enabled && string.Equals(one.Path?.Trim('/'), path, StringComparison.OrdinalIgnoreCase));
        if (sitemap is null)
        {
            await next(context);
            return;
        }

        // The version of the document is part of the key, so that a changed sitemap is seen at once; the host, because addresses name it.
        var key = (nameof(SitemapMiddleware), sitemap.SitemapId, await manager.GetIdentifierAsync(), request.Scheme, request.Host.Value);
        if (!cache.TryGetValue<byte[]>(key, out var xml) || xml is null)
        {
            // Asked for before the pages are read: a change during the reading then lets this answer go as well.
            var changed = signal.GetToken(ContentChanged);
            xml = await WriteAsync(context, sitemap, sitemaps);
            cache.Set(key, xml, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = s_lifetime }.AddExpirationToken(changed));
        }

        context.Response.ContentType = "application/xml; charset=utf-8";
        context.Response.ContentLength = xml.Length;
        if (HttpMethods.IsGet(request.Method))
        {
            await context.Response.Body.WriteAsync(xml, context.RequestAborted);
        }
    }

    private static async Task<byte[]> WriteAsync(HttpContext context, SitemapType sitemap, List<SitemapType> sitemaps)
    {
        var services = context.RequestServices;
        var entries = services.GetRequiredService<SitemapEntries>();
        var urlOf = SitemapUrls.For(context.Request, await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());
        using var output = new MemoryStream();
        if (sitemap is Sitemap pages)
        {
            await SitemapWriter.WritePagesAsync(output, entries.OfAsync(pages), urlOf);
        }
        else
        {
            var contained = sitemap.SitemapSources.OfType<SitemapIndexSource>().SelectMany(source => source.ContainedSitemapIds);
            var urls = new List<string>();
            foreach (var one in contained.Select(id => sitemaps.Find(known => known.SitemapId == id)).OfType<Sitemap>().Where(one => one.Enabled))
            {
                if (await entries.AnyAsync(one))
                {
                    urls.Add(urlOf(one.Path!));
                }
            }

            await SitemapWriter.WriteIndexAsync(output, urls);
        }

        return output.ToArray();
    }
}
