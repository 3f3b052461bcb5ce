namespace Portal.Meetings.ViewModels;

/// <summary>A meeting on one day of a calendar.</summary>
public sealed class CalendarEntry
{
    public required MeetingSummary Meeting { get; init; }

    /// <summary>The times on this day, such as "14:00 – 16:30", "đến 11:00" or "Cả ngày".</summary>
    public required string TimeText { get; init; }

    /// <summary>The meeting began on an earlier day.</summary>
    public bool IsContinued { get; init; }
}
