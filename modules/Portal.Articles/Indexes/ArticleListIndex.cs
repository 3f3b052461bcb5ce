using YesSql.Indexes;

namespace Portal.Articles.Indexes;

/// <summary>
/// The lists that a published article stands in: those of its category and of each above it, of its tags, of its event stream,
/// and the lists of <see cref="Models.ArticleLists"/>. Narrow, because every list that visitors page through is read from it.
/// </summary>
public sealed class ArticleListIndex : MapIndex
{
    public const int MaxListIdSize = 26;

    public long DocumentId { get; set; }

    public string? ListId { get; set; }

    public DateTime? DisplayUtc { get; set; }
}
