using YesSql.Indexes;

namespace Portal.Articles.Indexes;

/// <summary>What lists of articles filter and sort by: one row for the published and one for the latest version.</summary>
public sealed class ArticleIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public string? CategoryId { get; set; }

    public bool Featured { get; set; }

    public string? PenName { get; set; }
}
