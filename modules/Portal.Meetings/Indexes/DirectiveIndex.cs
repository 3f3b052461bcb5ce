using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>One row a directive of a meeting: who owes what by when.</summary>
public sealed class DirectiveIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? DirectiveItemId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public int Ordinal { get; set; }

    public string? Owner { get; set; }

    public DateTime? DueDate { get; set; }

    public string? Status { get; set; }
}
