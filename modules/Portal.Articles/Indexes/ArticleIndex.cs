using YesSql.Indexes;

namespace Portal.Articles.Indexes;

/// <summary>What links to an article show, and what the archive counts: one row for the published and one for the latest version.</summary>
public sealed class ArticleIndex : MapIndex
{
    public const int MaxTextSize = 255;

    public const int MaxPathSize = 1024;

    public const int MonthSize = 7;

    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    /// <summary>The date that readers see: the one that the article names, else its publication.</summary>
    public DateTime? DisplayUtc { get; set; }

    /// <summary>The month of that date in the site's time zone, such as 2026-11, so that the database can count the archive.</summary>
    public string? Month { get; set; }

    public string? CategoryId { get; set; }

    public bool Featured { get; set; }

    public string? PenName { get; set; }

    /// <summary>Title and path stand here so that lists of links read no documents.</summary>
    public string? Title { get; set; }

    public string? Path { get; set; }
}
