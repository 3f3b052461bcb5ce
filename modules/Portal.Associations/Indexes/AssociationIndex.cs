using YesSql.Indexes;

namespace Portal.Associations.Indexes;

/// <summary>What the directory of associations filters and sorts by.</summary>
public sealed class AssociationIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public string? Name { get; set; }

    public string? ShortName { get; set; }

    /// <summary>Sorts by Vietnamese collation, alike in every database.</summary>
    public string? SortKey { get; set; }

    /// <summary>
    /// The position in the alphabet of the letter under which the name is looked for, 0 for none. A number, because some
    /// databases take a for ă.
    /// </summary>
    public int Letter { get; set; }

    /// <summary>Full and short name in lower case, to search with accents.</summary>
    public string? AccentedNames { get; set; }

    /// <summary>Full and short name in lower case without accents, to search without them.</summary>
    public string? FoldedNames { get; set; }

    public string? FieldId { get; set; }

    public string? Status { get; set; }

    public DateTime? DecisionDate { get; set; }
}
