namespace Portal.Meetings.Desk;

/// <summary>The meetings of this week.</summary>
public class MeetingsThisWeekViewModel
{
    /// <summary>The first of them.</summary>
    public IReadOnlyList<DeskMeeting> Meetings { get; set; } = [];

    /// <summary>Whether there are more.</summary>
    public bool IsCut { get; set; }
}
