namespace Portal.Meetings.Models;

/// <summary>Who may see a meeting, as stored in its visibility. None stored means public, as the first release had it.</summary>
public static class MeetingVisibilities
{
    public const string Public = "Public";

    public const string Internal = "Internal";
}
