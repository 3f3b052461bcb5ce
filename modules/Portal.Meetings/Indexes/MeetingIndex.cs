using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>What calendars and lists of meetings filter and sort by.</summary>
public sealed class MeetingIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    /// <summary>Only people with a permission may see the meeting.</summary>
    public bool IsInternal { get; set; }

    public string? Kind { get; set; }

    public DateTime? StartUtc { get; set; }

    /// <summary>The last moment of the meeting: its start where it names no end, the end of the day where it takes whole days.</summary>
    public DateTime? EndUtc { get; set; }

    public string? Venue { get; set; }
}
