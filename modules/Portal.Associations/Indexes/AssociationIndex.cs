using YesSql.Indexes;

namespace Portal.Associations.Indexes;

/// <summary>What the directory of associations filters and sorts by.</summary>
public sealed class AssociationIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public string? FieldId { get; set; }

    public string? Status { get; set; }

    public DateTime? DecisionDate { get; set; }
}
