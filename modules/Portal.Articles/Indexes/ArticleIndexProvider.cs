using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Common.Contents;
using Portal.Common.Indexes;
using YesSql.Indexes;

namespace Portal.Articles.Indexes;

/// <summary>Keeps the article index; versions that are neither latest nor published have no row.</summary>
internal sealed class ArticleIndexProvider(IServiceProvider serviceProvider) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ArticleIndex>()
        .When(item => (item.Latest || item.Published) && item.Has<Article>())
        .Map(async item =>
        {
            var article = item.Part<Article>()!;
            var displayUtc = item.DisplayUtc();

            return new ArticleIndex
            {
                ContentItemId = item.ContentItemId,
                Latest = item.Latest,
                Published = item.Published,
                PublishedUtc = item.PublishedUtc,
                ModifiedUtc = item.ModifiedUtc,
                DisplayUtc = displayUtc,
                Month = await MonthAsync(displayUtc),
                CategoryId = article.Category?.TermContentItemIds?.FirstOrDefault(),
                Featured = article.Featured?.Value ?? false,
                PenName = article.PenName?.Text?.Trim().Truncated(ArticleIndex.MaxTextSize),
                Title = item.DisplayText.Truncated(ArticleIndex.MaxTextSize),
                Path = item.Part<AutoroutePart>()?.Path.Truncated(ArticleIndex.MaxPathSize),
            };
        });

    // The site's time zone is read through the session that this provider serves, so not in the constructor.
    private async Task<string?> MonthAsync(DateTime? utc) => utc is { } moment
        ? Month.Of(await serviceProvider.GetRequiredService<SiteTimeZone>().ToLocalAsync(moment)).ToString()
        : null;
}
