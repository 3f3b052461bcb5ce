using System.Globalization;

namespace Portal.Meetings.Calendars;

/// <summary>A month of the work calendar, written as 2026-11.</summary>
public readonly record struct CalendarMonth
{
    private CalendarMonth(DateOnly firstDay) => FirstDay = firstDay;

    public DateOnly FirstDay { get; }

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>The Monday with which the month's first week begins.</summary>
    public DateOnly GridStart => FirstDay.AddDays(-CalendarDays.DaysSinceMonday(FirstDay));

    /// <summary>The Sunday with which the month's last week ends.</summary>
    public DateOnly GridEnd => LastDay.AddDays(6 - CalendarDays.DaysSinceMonday(LastDay));

    /// <summary>The month before, or null at the beginning of the calendar.</summary>
    public CalendarMonth? Previous => Checked(FirstDay.AddMonths(-1));

    /// <summary>The month after, or null at the end of the calendar.</summary>
    public CalendarMonth? Next => Checked(FirstDay.AddMonths(1));

    /// <summary>The month of the day, or null where the calendar does not reach it.</summary>
    public static CalendarMonth? Of(DateOnly day) => Checked(new DateOnly(day.Year, day.Month, 1));

    /// <summary>Reads a month as it stands in an address.</summary>
    public static bool TryParse(string? text, out CalendarMonth month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Checked(day) : null;
        month = read ?? default;

        return read is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static CalendarMonth? Checked(DateOnly firstDay) => CalendarDays.Reaches(firstDay) ? new CalendarMonth(firstDay) : null;
}
