using System.Globalization;

namespace Portal.Meetings.Calendars;

/// <summary>A week of the work calendar by ISO 8601, from Monday, written as 2026-W47.</summary>
public readonly record struct CalendarWeek
{
    private CalendarWeek(DateOnly monday) => Monday = monday;

    public DateOnly Monday { get; }

    public DateOnly Sunday => Monday.AddDays(6);

    public int Number => ISOWeek.GetWeekOfYear(Monday.ToDateTime(TimeOnly.MinValue));

    /// <summary>The week before, or null at the beginning of the calendar.</summary>
    public CalendarWeek? Previous => Checked(Monday.AddDays(-7));

    /// <summary>The week after, or null at the end of the calendar.</summary>
    public CalendarWeek? Next => Checked(Monday.AddDays(7));

    /// <summary>The week of the day, or null where the calendar does not reach it.</summary>
    public static CalendarWeek? Of(DateOnly day) => Checked(day.AddDays(-CalendarDays.DaysSinceMonday(day)));

    /// <summary>Reads a week as it stands in an address.</summary>
    public static bool TryParse(string? text, out CalendarWeek week)
    {
        week = default;
        if (text is not { Length: 8 }
            || text[4..6] is not "-W"
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text[6..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is 0 or > CalendarDays.LastYear
            || number < 1
            || number > ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        var read = Checked(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)));
        week = read ?? default;

        return read is not null;
    }

    /// <inheritdoc/>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Monday.ToDateTime(TimeOnly.MinValue)):0000}-W{Number:00}");

    private static CalendarWeek? Checked(DateOnly monday) => CalendarDays.Reaches(monday) ? new CalendarWeek(monday) : null;
}
