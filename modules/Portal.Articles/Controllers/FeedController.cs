using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Contents;
using OrchardCore.Settings;
using Portal.Articles.Feeds;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Common.Contents;

namespace Portal.Articles.Controllers;

/// <summary>The newest articles as RSS: of the whole site, or of one category and those below it.</summary>
public sealed class FeedController(IServiceProvider serviceProvider) : Controller
{
    private const int ItemCount = 20;

    private const string NewsPath = "tin-tuc";

    /// <summary>The feed of all news.</summary>
    [HttpGet("rss")]
    public async Task<IActionResult> News()
    {
        var news = Get<IStringLocalizer<FeedController>>()["News"].Value;

        return await FeedAsync(ArticleLists.All, news, NewsPath, "rss");
    }

    /// <summary>The feed of a category at the top.</summary>
    [HttpGet(NewsPath + "/{category}/rss")]
    public Task<IActionResult> Category(string category) => CategoryFeedAsync($"{NewsPath}/{category}");

    /// <summary>The feed of a category below another.</summary>
    [HttpGet(NewsPath + "/{parent}/{category}/rss")]
    public Task<IActionResult> Subcategory(string parent, string category) => CategoryFeedAsync($"{NewsPath}/{parent}/{category}");

    private async Task<IActionResult> CategoryFeedAsync(string path)
    {
        var (found, entry) = await Get<IAutorouteEntries>().TryGetEntryByPathAsync("/" + path);
        if (!found || entry.ContentItemId != ArticleTaxonomies.Categories || entry.ContainedContentItemId is null
            || !(await Get<CategoryTree>().AllAsync()).TryGetValue(entry.ContainedContentItemId, out var category))
        {
            return NotFound();
        }

        return await FeedAsync(category.Id, category.Name, category.Path, category.Path + "/rss");
    }

    private async Task<IActionResult> FeedAsync(string listId, string name, string pagePath, string feedPath)
    {
        var urls = Get<SiteUrls>();
        var site = await Get<ISiteService>().GetSiteSettingsAsync();
        var categories = await Get<CategoryTree>().AllAsync();
        var items = new List<RssItem>(ItemCount);
        foreach (var item in await Get<ArticleList>().NewestAsync(listId, ItemCount))
        {
            // What a page would refuse, its feed must not tell.
            if (!await Get<IAuthorizationService>().AuthorizeAsync(User, CommonPermissions.ViewContent, item))
            {
                continue;
            }

            var article = item.Part<Article>()!;
            var categoryId = article.Category?.TermContentItemIds?.FirstOrDefault() ?? "";
            items.Add(new RssItem(
                item.ContentItemId,
                item.DisplayText ?? "",
                await urls.AbsoluteAsync(item.Part<AutoroutePart>()?.Path),
                article.Lead?.Text ?? "",
                categories.GetValueOrDefault(categoryId)?.Name,
                article.PenName?.Text,
                item.DisplayUtc()));
        }

        var feed = new RssFeed(
            $"{name} - {site.SiteName}",
            Get<IStringLocalizer<FeedController>>()["The newest articles: {0}", name],
            CultureInfo.CurrentUICulture.Name,
            await urls.AbsoluteAsync(pagePath),
            await urls.AbsoluteAsync(feedPath),
            items);

        return new RssResult(feed);
    }

    // MVC makes public controllers only, and their constructors cannot name the module's own services.
    private T Get<T>()
        where T : notnull => serviceProvider.GetRequiredService<T>();
}
