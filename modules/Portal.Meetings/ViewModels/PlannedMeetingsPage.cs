using Portal.Meetings.Calendars;

namespace Portal.Meetings.ViewModels;

/// <summary>The page of the calendar in the admin.</summary>
public sealed class PlannedMeetingsPage
{
    public required MeetingCalendarViewModel Calendar { get; init; }

    public required CalendarMonth Month { get; init; }

    /// <summary>The identifiers of the meetings that the user may edit; the others are only shown.</summary>
    public required IReadOnlySet<string> Editable { get; init; }

    /// <summary>The user may enter new meetings.</summary>
    public bool MayAdd { get; init; }
}
