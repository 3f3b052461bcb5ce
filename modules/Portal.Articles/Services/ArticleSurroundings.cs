using OrchardCore.ContentManagement;
using Portal.Articles.Indexes;
using Portal.Articles.Models;
using Portal.Common.Contents;

namespace Portal.Articles.Services;

/// <summary>Finds what surrounds an article: newer and older ones of its category, and those that belong to it.</summary>
internal sealed class ArticleSurroundings(ArticleLinks links, ArticleList list)
{
    private const int OtherNewsCount = 10;

    private const int NewerCount = 5;

    private const int RelatedCount = 3;

    private (string Id, IReadOnlyList<ArticleIndex> Newer, IReadOnlyList<ArticleIndex> Older)? _around;

    /// <summary>The nearest articles of the category, on each side as many as a whole list of other news may need.</summary>
    public async Task<(IReadOnlyList<ArticleIndex> Newer, IReadOnlyList<ArticleIndex> Older)> AroundAsync(ContentItem article)
    {
        if (_around is not { } around || around.Id != article.ContentItemId)
        {
            var listId = article.Part<Article>()?.Category?.TermContentItemIds is [{ Length: > 0 } category, ..] ? category : ArticleLists.All;
            around = (article.ContentItemId, await links.NewerAsync(listId, article, OtherNewsCount), await links.OlderAsync(listId, article, OtherNewsCount));
            _around = around;
        }

        return (around.Newer, around.Older);
    }

    /// <summary>Ten articles of the category, half of them newer; where one side has fewer, the other has more.</summary>
    public async Task<(IReadOnlyList<ArticleIndex> Newer, IReadOnlyList<ArticleIndex> Older)> OtherNewsAsync(ContentItem article)
    {
        var (newer, older) = await AroundAsync(article);
        var fromNewer = Math.Max(Math.Min(newer.Count, NewerCount), Math.Min(newer.Count, OtherNewsCount - older.Count));

        return ([.. newer.Take(fromNewer)], [.. older.Take(OtherNewsCount - fromNewer)]);
    }

    /// <summary>The articles that the editors named, filled up from the same event stream and then from the same tags.</summary>
    public async Task<IReadOnlyList<ContentItem>> RelatedAsync(ContentItem item)
    {
        var article = item.Part<Article>()!;
        var ids = (await links.OfItemsAsync(article.Related?.ContentItemIds ?? []))
            .Select(row => row.DocumentId)
            .ToList();

        foreach (var listId in (article.EventStream?.TermContentItemIds ?? []).Concat(article.Tags?.TermContentItemIds ?? []))
        {
            if (ids.Count >= RelatedCount)
            {
                break;
            }

            // One more than needed: the article itself stands in its own lists.
            var more = await links.NewestAsync(listId, RelatedCount + 1);
            ids.AddRange(more.Where(row => row.ContentItemId != item.ContentItemId && !ids.Contains(row.DocumentId)).Select(row => row.DocumentId).Take(RelatedCount - ids.Count));
        }

        return await list.LoadAsync(ids.Where(id => id != item.Id));
    }
}
