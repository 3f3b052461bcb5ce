using YesSql.Indexes;

namespace Portal.Associations.News;

/// <summary>One row an association that an article is about.</summary>
public sealed class AssociationArticleIndex : MapIndex
{
    public long DocumentId { get; set; }

    /// <summary>The article.</summary>
    public string? ContentItemId { get; set; }

    public string? AssociationId { get; set; }

    public bool Published { get; set; }

    /// <summary>The date that the article shows: its display date, or when it was published.</summary>
    public DateTime? DisplayUtc { get; set; }
}
