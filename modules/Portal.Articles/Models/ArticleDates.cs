using OrchardCore.ContentManagement;
using Portal.Common.Contents;

namespace Portal.Articles.Models;

/// <summary>The date under which readers find an article.</summary>
public static class ArticleDates
{
    /// <summary>
    /// The date that the article names, else that of its publication, else that of its creation; in whole seconds, because
    /// databases keep different fractions, and an article is compared with its own row.
    /// </summary>
    public static DateTime? DisplayUtc(this ContentItem article)
        => (article.Part<Article>()?.DisplayDate?.Value ?? article.PublishedUtc ?? article.CreatedUtc) is { } moment
            ? moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond))
            : null;
}
