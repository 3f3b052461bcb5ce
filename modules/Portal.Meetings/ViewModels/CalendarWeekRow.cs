namespace Portal.Meetings.ViewModels;

/// <summary>One week of a calendar, Monday first.</summary>
public sealed class CalendarWeekRow
{
    /// <summary>The week's number by ISO 8601.</summary>
    public required int Number { get; init; }

    /// <summary>The address of the week's own page.</summary>
    public required string Url { get; init; }

    /// <summary>The week holds today.</summary>
    public bool IsCurrent { get; init; }

    public required IReadOnlyList<CalendarDay> Days { get; init; }
}
