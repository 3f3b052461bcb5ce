using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>What calendars and lists of meetings filter and sort by.</summary>
public sealed class MeetingIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public string? Kind { get; set; }

    public DateTime? StartUtc { get; set; }

    public DateTime? EndUtc { get; set; }

    public string? Venue { get; set; }
}
