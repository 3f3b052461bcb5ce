using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>One row a directive of a meeting: who owes what by when.</summary>
public sealed class DirectiveIndex : MapIndex
{
    /// <summary>The meeting.</summary>
    public string? ContentItemId { get; set; }

    public string? DirectiveItemId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    /// <summary>The meeting is internal, and with it what it decided.</summary>
    public bool IsInternal { get; set; }

    public int Ordinal { get; set; }

    /// <summary>The unit that owns the directive, by its name.</summary>
    public string? Owner { get; set; }

    /// <summary>The member association that owns the directive.</summary>
    public string? OwnerId { get; set; }

    public DateTime? DueDate { get; set; }

    public string? Status { get; set; }

    /// <summary>Something is still to be done.</summary>
    public bool IsOpen { get; set; }
}
