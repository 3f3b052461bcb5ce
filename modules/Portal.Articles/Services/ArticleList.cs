using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using Portal.Articles.Indexes;
using Portal.Articles.Models;
using YesSql;
using YesSql.Services;

namespace Portal.Articles.Services;

/// <summary>
/// Lists the published articles of a term, newest first, a page at a time. The order ends with the document's id, so that
/// articles of the same moment keep their places from page to page.
/// </summary>
internal sealed class ArticleList(ISession session, IContentManager contentManager, ISiteService siteService, SiteTimeZone timeZone)
{
    private readonly Dictionary<(string, Month?, string?), int> _counts = [];

    public async Task<int> PageSizeAsync() => Math.Max(1, (await siteService.GetSiteSettingsAsync()).PageSize);

    /// <summary>Whether the list has the page that is asked for; an empty list has its first page.</summary>
    public async Task<bool> HasPageAsync(string listId, ArticleListRequest request) =>
        (request.Author is null || listId == ArticleLists.All)
        && (request.Page == 1 || request.Page <= await PageCountAsync(listId, request));

    public async Task<int> PageCountAsync(string listId, ArticleListRequest request)
    {
        var size = await PageSizeAsync();

        return Math.Max(1, (await CountAsync(listId, request) + size - 1) / size);
    }

    public async Task<int> CountAsync(string listId, ArticleListRequest request)
    {
        var key = (listId, request.Month, request.Author);
        if (!_counts.TryGetValue(key, out var count))
        {
            count = request.Author is null
                ? await (await OfTermAsync(listId, request)).CountAsync()
                : await (await OfAuthorAsync(request)).CountAsync();
            _counts[key] = count;
        }

        return count;
    }

    public async Task<IReadOnlyList<ContentItem>> PageAsync(string listId, ArticleListRequest request)
    {
        var size = await PageSizeAsync();
        var skip = (request.Page - 1) * size;

        // The rows of the page are found in the narrow index alone; only its own documents are read.
        var ids = request.Author is null
            ? (await (await OfTermAsync(listId, request))
                .OrderByDescending(row => row.DisplayUtc).ThenByDescending(row => row.DocumentId)
                .Skip(skip).Take(size).ListAsync()).Select(row => row.DocumentId)
            : (await (await OfAuthorAsync(request))
                .OrderByDescending(row => row.DisplayUtc).ThenByDescending(row => row.DocumentId)
                .Skip(skip).Take(size).ListAsync()).Select(row => row.DocumentId);

        return await LoadAsync(ids);
    }

    /// <summary>The newest articles of a list.</summary>
    public async Task<IReadOnlyList<ContentItem>> NewestAsync(string listId, int count)
    {
        var articles = new List<ContentItem>(count);
        foreach (var item in await session
            .Query<ContentItem, ArticleListIndex>(row => row.ListId == listId)
            .OrderByDescending(row => row.DisplayUtc).ThenByDescending(row => row.DocumentId)
            .Take(count).ListAsync())
        {
            articles.Add(await contentManager.LoadAsync(item));
        }

        return articles;
    }

    /// <summary>Reads documents in the order of their ids.</summary>
    public async Task<IReadOnlyList<ContentItem>> LoadAsync(IEnumerable<long> documentIds)
    {
        var ids = documentIds.Distinct().ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var items = (await session.GetAsync<ContentItem>(ids)).Where(item => item is not null).ToDictionary(item => item.Id);
        var loaded = new List<ContentItem>(ids.Length);
        foreach (var id in ids)
        {
            if (items.TryGetValue(id, out var item))
            {
                loaded.Add(await contentManager.LoadAsync(item));
            }
        }

        return loaded;
    }

    private async Task<IQueryIndex<ArticleListIndex>> OfTermAsync(string listId, ArticleListRequest request)
    {
        var query = session.QueryIndex<ArticleListIndex>(row => row.ListId == listId);
        if (request.Month is { } month)
        {
            var (from, to) = (await timeZone.ToUtcAsync(month.Start), await timeZone.ToUtcAsync(month.End));
            query = query.Where(row => row.DisplayUtc >= from && row.DisplayUtc < to);
        }

        return query;
    }

    private async Task<IQueryIndex<ArticleIndex>> OfAuthorAsync(ArticleListRequest request)
    {
        var author = request.Author;
        var query = session.QueryIndex<ArticleIndex>(row => row.Published && row.PenName == author);
        if (request.Month is { } month)
        {
            var (from, to) = (await timeZone.ToUtcAsync(month.Start), await timeZone.ToUtcAsync(month.End));
            query = query.Where(row => row.DisplayUtc >= from && row.DisplayUtc < to);
        }

        return query;
    }
}
