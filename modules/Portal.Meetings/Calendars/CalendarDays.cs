namespace Portal.Meetings.Calendars;

/// <summary>The days that the work calendar reaches. Without bounds, a crawler that follows "next" would never come to an end.</summary>
internal static class CalendarDays
{
    public const int FirstYear = 1983;
    public const int LastYear = 2100;

    /// <summary>How far a Monday is back from the day: weeks begin on Monday in Vietnam.</summary>
    public static int DaysSinceMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    public static bool Reaches(DateOnly day) => day.Year is >= FirstYear and <= LastYear;
}
