using Microsoft.AspNetCore.Http;

namespace Portal.Meetings.Calendars;

/// <summary>What the address of the work calendar asks for: a week, a month, or without either this month.</summary>
/// <param name="Month">The month, as in <c>?thang=2026-11</c>.</param>
/// <param name="Week">The week, as in <c>?tuan=2026-W47</c>.</param>
public sealed record CalendarRequest(CalendarMonth? Month, CalendarWeek? Week)
{
    /// <summary>The key of a month in an address.</summary>
    public const string MonthKey = "thang";

    /// <summary>The key of a week in an address.</summary>
    public const string WeekKey = "tuan";

    /// <summary>Reads the address; false where it asks for what the calendar does not have.</summary>
    public static bool TryRead(IQueryCollection query, out CalendarRequest request)
    {
        ArgumentNullException.ThrowIfNull(query);
        request = new CalendarRequest(null, null);
        if (query.TryGetValue(WeekKey, out var weeks))
        {
            if (weeks.Count != 1 || !CalendarWeek.TryParse(weeks[0], out var week))
            {
                return false;
            }

            request = request with { Week = week };
        }

        if (query.TryGetValue(MonthKey, out var months))
        {
            if (months.Count != 1 || !CalendarMonth.TryParse(months[0], out var month))
            {
                return false;
            }

            request = request with { Month = month };
        }

        return true;
    }
}
