namespace Portal.Meetings.Services;

/// <summary>Which meetings a list shows, by their time.</summary>
public enum MeetingPeriod
{
    /// <summary>What goes on now or is still to come, the next first.</summary>
    Upcoming,

    /// <summary>What is over, the latest first.</summary>
    Past,
}
