using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>One row a member association that takes part in a meeting.</summary>
public sealed class MeetingAssociationIndex : MapIndex
{
    /// <summary>The meeting.</summary>
    public string? ContentItemId { get; set; }

    public string? AssociationId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    /// <summary>Only people with a permission may see the meeting.</summary>
    public bool IsInternal { get; set; }

    public DateTime? StartUtc { get; set; }
}
