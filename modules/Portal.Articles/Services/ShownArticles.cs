using OrchardCore.ContentManagement;

namespace Portal.Articles.Services;

/// <summary>The articles that a page has shown as cards so far, so that a block further down shows others.</summary>
internal sealed class ShownArticles
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>How many there are: a block asks for as many more as it may have to pass over.</summary>
    public int Count => _ids.Count;

    /// <summary>Notes articles that are shown.</summary>
    public void Add(IEnumerable<ContentItem> articles) => _ids.UnionWith(articles.Select(article => article.ContentItemId));

    /// <summary>Takes the first articles that were not shown yet, and notes them; a block with nothing new repeats rather than stays empty.</summary>
    public IReadOnlyList<ContentItem> TakeFresh(IReadOnlyCollection<ContentItem> articles, int count)
    {
        var fresh = articles.Where(article => !_ids.Contains(article.ContentItemId)).Take(count).ToList();
        var taken = fresh.Count > 0 ? fresh : articles.Take(count).ToList();
        Add(taken);

        return taken;
    }
}
