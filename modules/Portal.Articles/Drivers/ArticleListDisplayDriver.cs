using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ResourceManagement;
using OrchardCore.Taxonomies.Models;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;
using Portal.Common.Contents;

namespace Portal.Articles.Drivers;

/// <summary>Shows the articles of a category, a tag or an event stream on its page, and all news on that of the categories.</summary>
internal sealed class ArticleListDisplayDriver(
    ArticleList list,
    ArticleArchive archive,
    ArticleSummaries summaries,
    CategoryTree categories,
    SiteUrls urls,
    IAutorouteEntries entries,
    IResourceManager resourceManager,
    IHttpContextAccessor httpContextAccessor) : ContentDisplayDriver
{
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
        => ListIdOf(model) is { } listId
            ? Initialize<ArticleListViewModel>("ArticleList", shape => FillAsync(shape, model, listId)).Location("Detail", "Content:10")
            : null;

    private static string? ListIdOf(ContentItem item)
    {
        if (item.ContentItemId == ArticleTaxonomies.Categories)
        {
            return ArticleLists.All;
        }

        return item.Part<TermPart>()?.TaxonomyContentItemId is ArticleTaxonomies.Categories or ArticleTaxonomies.Tags or ArticleTaxonomies.EventStreams
            ? item.ContentItemId
            : null;
    }

    private async ValueTask FillAsync(ArticleListViewModel shape, ContentItem item, string listId)
    {
        // What the address asks for has been looked at before; elsewhere, as in a preview, the list starts at its beginning.
        var query = httpContextAccessor.HttpContext?.Request.Query;
        if (query is null || !ArticleListRequest.TryRead(query, out var request) || !await list.HasPageAsync(listId, request))
        {
            request = new ArticleListRequest(1, null, null);
        }

        var url = await UrlAsync(item);
        shape.ContentItem = item;
        shape.Url = url;
        shape.Articles = await summaries.OfAsync(await list.PageAsync(listId, request));
        shape.Pages = PageLinks.Of(
            request.Page,
            await list.PageCountAsync(listId, request),
            await list.CountAsync(listId, request),
            page => url + request.QueryStringOf(page));
        shape.Month = request.Month?.Start;
        shape.Author = request.Author;
        if (listId == ArticleLists.All)
        {
            shape.FeedUrl = urls.Relative("rss");
            shape.Categories = [.. (await categories.RootsAsync()).Select(summaries.LinkTo)];
            shape.Months = [.. (await archive.MonthsAsync()).Select(entry => MonthLink(entry, url, request)).OfType<ArchiveLinkViewModel>()];
            shape.Authors = [.. (await archive.AuthorsAsync()).Select(entry => AuthorLink(entry, url, request))];
        }
        else if ((await categories.AllAsync()).TryGetValue(listId, out var category))
        {
            shape.FeedUrl = urls.Relative(category.Path + "/rss");
            shape.Categories = [.. (await WaysOnAsync(category)).Select(summaries.LinkTo)];
            shape.Breadcrumb = await summaries.BreadcrumbAsync(category.Parent);
        }
        else
        {
            shape.Breadcrumb = await summaries.BreadcrumbAsync(null);
        }

        OfferFeed(shape.FeedUrl, item.DisplayText);
    }

    /// <summary>The categories below, or, at the end of a branch, those beside.</summary>
    private async Task<IEnumerable<Category>> WaysOnAsync(Category category) =>
        category.Children.Count > 0
            ? category.Children
            : (category.Parent?.Children ?? await categories.RootsAsync()).Where(other => other.Id != category.Id);

    // Feed readers find the feed by the page's head.
    private void OfferFeed(string? feedUrl, string? title)
    {
        if (feedUrl is not null)
        {
            resourceManager.RegisterLink(new LinkEntry { Rel = "alternate", Type = "application/rss+xml", Title = title, Href = feedUrl });
        }
    }

    private async Task<string> UrlAsync(ContentItem item)
    {
        var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(item.ContentItemId);

        return urls.Relative(found ? entry.Path : "");
    }

    private static ArchiveLinkViewModel? MonthLink(ArchiveEntry entry, string url, ArticleListRequest request) =>
        Month.TryParse(entry.Key, out var month)
            ? new ArchiveLinkViewModel
            {
                Name = entry.Key,
                Count = entry.Count,
                Year = month.Year,
                Month = month.Number,
                IsCurrent = month == request.Month,
                Url = url + new ArticleListRequest(1, month, null).QueryStringOf(1),
            }
            : null;

    private static ArchiveLinkViewModel AuthorLink(ArchiveEntry entry, string url, ArticleListRequest request) => new()
    {
        Name = entry.Key,
        Count = entry.Count,
        IsCurrent = entry.Key == request.Author,
        Url = url + new ArticleListRequest(1, null, entry.Key).QueryStringOf(1),
    };
}
