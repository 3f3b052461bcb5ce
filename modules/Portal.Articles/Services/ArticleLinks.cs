using OrchardCore.ContentManagement;
using Portal.Articles.Indexes;
using Portal.Articles.Models;
using YesSql;
using YesSql.Services;

namespace Portal.Articles.Services;

/// <summary>Finds articles as rows that carry all that a link shows; no document is read.</summary>
internal sealed class ArticleLinks(ISession session)
{
    /// <summary>The newest articles of a list.</summary>
    public async Task<IReadOnlyList<ArticleIndex>> NewestAsync(string listId, int count) =>
        await RowsAsync(await session
            .QueryIndex<ArticleListIndex>(row => row.ListId == listId)
            .OrderByDescending(row => row.DisplayUtc).ThenByDescending(row => row.DocumentId)
            .Take(count).ListAsync());

    /// <summary>The articles of a list published after one, the nearest first.</summary>
    public async Task<IReadOnlyList<ArticleIndex>> NewerAsync(string listId, ContentItem article, int count)
    {
        var (moment, id) = (article.DisplayUtc(), article.Id);

        // Written so that the database seeks to the moment and reads on from there; the rest decides among articles of one moment.
        return await RowsAsync(await session
            .QueryIndex<ArticleListIndex>(row => row.ListId == listId
                && row.DisplayUtc >= moment && (row.DisplayUtc > moment || row.DocumentId > id))
            .OrderBy(row => row.DisplayUtc).ThenBy(row => row.DocumentId)
            .Take(count).ListAsync());
    }

    /// <summary>The articles of a list published before one, the nearest first.</summary>
    public async Task<IReadOnlyList<ArticleIndex>> OlderAsync(string listId, ContentItem article, int count)
    {
        var (moment, id) = (article.DisplayUtc(), article.Id);

        return await RowsAsync(await session
            .QueryIndex<ArticleListIndex>(row => row.ListId == listId
                && row.DisplayUtc <= moment && (row.DisplayUtc < moment || row.DocumentId < id))
            .OrderByDescending(row => row.DisplayUtc).ThenByDescending(row => row.DocumentId)
            .Take(count).ListAsync());
    }

    /// <summary>The published articles of these content item ids, in their order.</summary>
    public async Task<IReadOnlyList<ArticleIndex>> OfItemsAsync(IEnumerable<string> contentItemIds)
    {
        var ids = contentItemIds.Distinct(StringComparer.Ordinal).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = (await session
            .QueryIndex<ArticleIndex>(row => row.Published && row.ContentItemId.IsIn(ids))
            .ListAsync()).ToDictionary(row => row.ContentItemId!, StringComparer.Ordinal);

        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private async Task<IReadOnlyList<ArticleIndex>> RowsAsync(IEnumerable<ArticleListIndex> listed)
    {
        var ids = listed.Select(row => row.DocumentId).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = (await session
            .QueryIndex<ArticleIndex>(row => row.DocumentId.IsIn(ids))
            .ListAsync()).ToDictionary(row => row.DocumentId);

        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }
}
