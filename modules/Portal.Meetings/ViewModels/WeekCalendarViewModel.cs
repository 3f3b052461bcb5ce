namespace Portal.Meetings.ViewModels;

/// <summary>The widget of this week's meetings.</summary>
public class WeekCalendarViewModel
{
    public MeetingCalendarViewModel Calendar { get; set; } = new();

    /// <summary>The days that have meetings.</summary>
    public IReadOnlyList<CalendarDay> Days { get; set; } = [];
}
