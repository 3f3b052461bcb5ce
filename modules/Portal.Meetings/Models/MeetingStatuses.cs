namespace Portal.Meetings.Models;

/// <summary>Whether a meeting takes place as announced, as stored in its status. None stored means scheduled.</summary>
public static class MeetingStatuses
{
    public const string Scheduled = "Scheduled";

    public const string Postponed = "Postponed";

    public const string Cancelled = "Cancelled";
}
