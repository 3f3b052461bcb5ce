namespace Portal.Meetings.Models;

/// <summary>The names of the bag parts that a meeting carries.</summary>
public static class MeetingBags
{
    public const string Agenda = "Agenda";

    public const string Directives = "Directives";
}
