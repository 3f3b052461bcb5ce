using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Common.Contents;
using YesSql.Indexes;

namespace Portal.Articles.Indexes;

/// <summary>Keeps the rows by which articles are listed.</summary>
internal sealed class ArticleListIndexProvider(IServiceProvider serviceProvider) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ArticleListIndex>()
        .When(item => item.Published && item.Has<Article>())
        .Map(async item =>
        {
            var displayUtc = item.DisplayUtc();
            var lists = await ListsAsync(item.Part<Article>()!);

            return lists
                .Where(id => id.Length <= ArticleListIndex.MaxListIdSize)
                .Distinct(StringComparer.Ordinal)
                .Select(id => new ArticleListIndex { ListId = id, DisplayUtc = displayUtc });
        });

    private async Task<List<string>> ListsAsync(Article article)
    {
        // The categories are read through the session that this provider serves, so not in the constructor.
        var tree = serviceProvider.GetRequiredService<CategoryTree>();
        List<string> lists =
        [
            ArticleLists.All,
            .. await tree.WithAncestorsAsync(Ids(article.Category?.TermContentItemIds)),
            .. Ids(article.Tags?.TermContentItemIds),
            .. Ids(article.EventStream?.TermContentItemIds),
        ];
        if (article.Featured?.Value is true)
        {
            lists.Add(ArticleLists.Featured);
        }

        if (article.Attachments?.Paths is { Length: > 0 })
        {
            lists.Add(ArticleLists.WithAttachments);
        }

        return lists;
    }

    private static IEnumerable<string> Ids(string[]? ids) => (ids ?? []).Where(id => !string.IsNullOrEmpty(id));
}
