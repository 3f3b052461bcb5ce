using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Settings;
using OrchardCore.Sitemaps.Aspects;
using OrchardCore.Sitemaps.Models;
using YesSql;

namespace Embedded.Sitemaps.Serving;

/// <summary>
/// The pages of a sitemap, read a batch at a time and let go again, so that memory does not grow with the site. What a visitor
/// may not see is not listed: its address alone would tell.
/// </summary>
internal sealed class SitemapEntries(
    ISession session,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    ISiteService siteService)
{
    /// <summary>What the protocol allows in one file.</summary>
    public const int MostEntries = 50_000;

    private const int BatchSize = 200;

    private static readonly ClaimsPrincipal s_visitor = new(new ClaimsIdentity());

    public async IAsyncEnumerable<SitemapEntry> OfAsync(Sitemap sitemap)
    {
        foreach (var source in sitemap.SitemapSources)
        {
            if (source is CustomPathSitemapSource custom)
            {
                yield return new SitemapEntry(custom.Path ?? "", custom.LastUpdate, custom.ChangeFrequency, custom.Priority);
            }
            else if (source is ContentTypesSitemapSource types)
            {
                await foreach (var entry in OfTypesAsync(types))
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>Whether a sitemap lists anything; an index leaves out those that do not.</summary>
    public async Task<bool> AnyAsync(Sitemap sitemap)
    {
        foreach (var source in sitemap.SitemapSources)
        {
            if (source is CustomPathSitemapSource)
            {
                return true;
            }

            foreach (var part in source is ContentTypesSitemapSource types ? await PartsAsync(types) : [])
            {
                var type = part.ContentTypeName;
                if (await session.QueryIndex<ContentItemIndex>(row => row.Published && row.ContentType == type).OrderBy(row => row.DocumentId).Skip(part.Skip).Take(1).FirstOrDefaultAsync() is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private async IAsyncEnumerable<SitemapEntry> OfTypesAsync(ContentTypesSitemapSource source)
    {
        var home = Convert.ToString((await siteService.GetSiteSettingsAsync()).HomeRoute?["ContentItemId"], System.Globalization.CultureInfo.InvariantCulture);
        foreach (var part in await PartsAsync(source))
        {
            await foreach (var item in ItemsAsync(part))
            {
                var route = item.As<AutoroutePart>();
                var wish = item.As<SitemapPart>();
                if (route is null || route.Disabled || string.IsNullOrEmpty(route.Path) || wish?.Exclude == true
                    || (await contentManager.PopulateAspectAsync<SitemapMetadataAspect>(item)).Exclude
                    || !await authorization.AuthorizeAsync(s_visitor, CommonPermissions.ViewContent, item))
                {
                    continue;
                }

                var path = item.ContentItemId == home ? "" : route.Path;
                yield return wish?.OverrideSitemapConfig == true
                    ? new SitemapEntry(path, item.ModifiedUtc, wish.ChangeFrequency, wish.Priority)
                    : new SitemapEntry(path, item.ModifiedUtc, part.ChangeFrequency, part.Priority);
            }
        }
    }

    private async Task<IReadOnlyList<LimitedContentTypeSitemapEntry>> PartsAsync(ContentTypesSitemapSource source)
    {
        if (source.LimitItems)
        {
            return [source.LimitedContentType];
        }

        if (!source.IndexAll)
        {
            return [.. source.ContentTypes.Select(type => Whole(type.ContentTypeName, type.ChangeFrequency, type.Priority))];
        }

        return
        [
            .. (await definitions.ListTypeDefinitionsAsync())
                .Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart)))
                .Select(type => Whole(type.Name, source.ChangeFrequency, source.Priority)),
        ];
    }

    private async IAsyncEnumerable<ContentItem> ItemsAsync(LimitedContentTypeSitemapEntry part)
    {
        var type = part.ContentTypeName;
        var left = Math.Clamp(part.Take, 0, MostEntries);
        var first = await session
            .QueryIndex<ContentItemIndex>(row => row.Published && row.ContentType == type)
            .OrderBy(row => row.DocumentId).Skip(Math.Max(0, part.Skip)).Take(1)
            .FirstOrDefaultAsync();
        var next = first?.DocumentId ?? long.MaxValue;
        while (left > 0)
        {
            var from = next;
            var batch = (await session
                .Query<ContentItem, ContentItemIndex>(row => row.Published && row.ContentType == type && row.DocumentId >= from)
                .OrderBy(row => row.DocumentId)
                .Take(Math.Min(BatchSize, left))
                .ListAsync()).ToList();
            if (batch.Count == 0)
            {
                yield break;
            }

            foreach (var item in batch)
            {
                yield return item;
            }

            next = batch[^1].Id + 1;
            left -= batch.Count;
            session.Detach(batch);
        }
    }

    private static LimitedContentTypeSitemapEntry Whole(string? type, ChangeFrequency frequency, int priority) => new()
    {
        ContentTypeName = type,
        ChangeFrequency = frequency,
        Priority = priority,
        Take = MostEntries,
    };
}
