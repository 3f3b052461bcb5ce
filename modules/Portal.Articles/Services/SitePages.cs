using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using Portal.Articles.ViewModels;
using YesSql;
using YesSql.Services;

namespace Portal.Articles.Services;

/// <summary>Lists the pages that belong to no list: who we are, how to reach us, how we are organised.</summary>
internal sealed class SitePages(ISession session, ISiteService siteService, SiteUrls urls)
{
    private const int MaxPages = 200;

    private static readonly string[] s_types = ["Page", "LandingPage"];

    /// <summary>The published pages by title, after the home page.</summary>
    public async Task<IReadOnlyList<LinkViewModel>> ListAsync()
    {
        var pages = (await session
            .QueryIndex<ContentItemIndex>(row => row.Published && row.ContentType.IsIn(s_types))
            .OrderBy(row => row.DisplayText)
            .Take(MaxPages)
            .ListAsync()).ToList();
        var ids = pages.Select(page => page.ContentItemId).ToArray();
        var paths = (await session
            .QueryIndex<AutoroutePartIndex>(row => row.Published && row.ContainedContentItemId == null && row.ContentItemId.IsIn(ids))
            .ListAsync()).ToDictionary(row => row.ContentItemId!, row => row.Path, StringComparer.Ordinal);

        var home = (await siteService.GetSiteSettingsAsync()).HomeRoute?["ContentItemId"]?.ToString();

        return
        [
            .. pages
                .Where(page => paths.ContainsKey(page.ContentItemId!))
                .OrderByDescending(page => page.ContentItemId == home)
                .Select(page => new LinkViewModel
                {
                    Name = page.DisplayText ?? "",
                    Url = urls.Relative(page.ContentItemId == home ? "" : paths[page.ContentItemId!]),
                }),
        ];
    }
}
