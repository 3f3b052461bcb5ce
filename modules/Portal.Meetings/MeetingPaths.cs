namespace Portal.Meetings;

/// <summary>The addresses of the module's pages, without a leading slash. They are kept for good.</summary>
public static class MeetingPaths
{
    public const string ListPath = "hoi-nghi";

    public const string CalendarPath = "lich-cong-tac";

    public const string CalendarFileExtension = ".ics";
}
