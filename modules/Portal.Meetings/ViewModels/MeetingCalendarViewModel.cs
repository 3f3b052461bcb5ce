namespace Portal.Meetings.ViewModels;

/// <summary>A month or a week of the work calendar. Addresses begin with <c>~/</c>, for the <c>href</c> filter.</summary>
public class MeetingCalendarViewModel
{
    /// <summary>The title that the editors gave the page.</summary>
    public string PageTitle { get; set; } = "";

    /// <summary>One week is shown by its days; otherwise a month by its weeks.</summary>
    public bool IsWeek { get; set; }

    /// <summary>Such as "Tháng 11/2026" or "Tuần 47: 16/11/2026 – 22/11/2026".</summary>
    public string Title { get; set; } = "";

    /// <summary>The names of the days, Monday first.</summary>
    public IReadOnlyList<string> Weekdays { get; set; } = [];

    public IReadOnlyList<CalendarWeekRow> Weeks { get; set; } = [];

    /// <summary>How many meetings are shown.</summary>
    public int Count { get; set; }

    /// <summary>There are more meetings than are shown.</summary>
    public bool IsTruncated { get; set; }

    /// <summary>The month or week before, or null at the beginning of the calendar.</summary>
    public string? PreviousUrl { get; set; }

    /// <summary>The month or week after, or null at the end of the calendar.</summary>
    public string? NextUrl { get; set; }

    /// <summary>The month or week of today.</summary>
    public string TodayUrl { get; set; } = "";

    /// <summary>Today is among the days that are shown.</summary>
    public bool HoldsToday { get; set; }

    /// <summary>The month that holds what is shown.</summary>
    public string MonthUrl { get; set; } = "";

    /// <summary>The week with which what is shown begins, or this week where it is shown.</summary>
    public string WeekUrl { get; set; } = "";

    /// <summary>The calendar as a feed to which calendar programs subscribe.</summary>
    public string FeedUrl { get; set; } = "";
}
