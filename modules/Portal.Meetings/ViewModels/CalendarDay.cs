namespace Portal.Meetings.ViewModels;

/// <summary>One day of a calendar.</summary>
public sealed class CalendarDay
{
    /// <summary>The day of the month, such as 16.</summary>
    public required int Number { get; init; }

    /// <summary>The date to read, such as "16/11/2026".</summary>
    public required string DateText { get; init; }

    /// <summary>The date for a <c>time</c> element, such as 2026-11-16.</summary>
    public required string IsoDate { get; init; }

    /// <summary>The day's name, such as "Thứ Hai".</summary>
    public required string WeekdayText { get; init; }

    public bool IsToday { get; init; }

    public bool IsWeekend { get; init; }

    /// <summary>The day belongs to the month before or after the one that is shown.</summary>
    public bool IsOutside { get; init; }

    public required IReadOnlyList<CalendarEntry> Entries { get; init; }
}
