using OrchardCore.ContentManagement;
using Portal.Articles.Models;
using YesSql.Indexes;

namespace Portal.Articles.Indexes;

/// <summary>Keeps the article index; versions that are neither latest nor published have no row.</summary>
public sealed class ArticleIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ArticleIndex>()
        .When(item => (item.Latest || item.Published) && item.Has<Article>())
        .Map(item =>
        {
            var article = item.As<Article>();

            return new ArticleIndex
            {
                ContentItemId = item.ContentItemId,
                Latest = item.Latest,
                Published = item.Published,
                PublishedUtc = item.PublishedUtc,
                ModifiedUtc = item.ModifiedUtc,
                CategoryId = article?.Category?.TermContentItemIds?.FirstOrDefault(),
                Featured = article?.Featured?.Value ?? false,
                PenName = article?.PenName?.Text.Truncated(255),
            };
        });
}
