namespace Portal.Meetings.Models;

/// <summary>The kinds of meeting, as stored in a meeting's kind.</summary>
public static class MeetingKinds
{
    public const string WorkingSession = "WorkingSession";

    public const string Conference = "Conference";

    public const string Workshop = "Workshop";

    public const string Training = "Training";

    public const string Briefing = "Briefing";

    public const string Congress = "Congress";

    public const string Handover = "Handover";
}
