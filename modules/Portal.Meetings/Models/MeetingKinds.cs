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

    /// <summary>Every kind, in the order in which lists offer them, with its name in addresses.</summary>
    public static readonly IReadOnlyList<(string Kind, string Slug)> All =
    [
        (WorkingSession, "buoi-lam-viec"),
        (Conference, "hoi-nghi"),
        (Workshop, "hoi-thao"),
        (Training, "tap-huan"),
        (Briefing, "giao-ban"),
        (Congress, "dai-hoi"),
        (Handover, "ban-giao"),
    ];
}
