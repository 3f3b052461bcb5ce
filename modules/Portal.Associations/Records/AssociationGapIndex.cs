using YesSql.Indexes;

namespace Portal.Associations.Records;

/// <summary>What is missing in the latest version of an association's record: a row for each gap.</summary>
public sealed class AssociationGapIndex : MapIndex
{
    public long DocumentId { get; set; }

    /// <summary>One of <see cref="AssociationGaps"/>.</summary>
    public string? Gap { get; set; }

    /// <summary>The last year in which it is not missing yet.</summary>
    public int Year { get; set; }

    /// <summary>Sorts by Vietnamese collation, alike in every database.</summary>
    public string? SortKey { get; set; }
}
