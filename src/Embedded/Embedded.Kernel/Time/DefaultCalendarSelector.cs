using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The calendar of the current culture.</summary>
public class DefaultCalendarSelector : ICalendarSelector
{
    public Task<CalendarSelectorResult?> GetCalendarAsync() => Task.FromResult<CalendarSelectorResult?>(new CalendarSelectorResult
    {
        Priority = 0,
        CalendarName = static () => Task.FromResult(NameOf(CultureInfo.CurrentUICulture.Calendar)),
    });

    private static CalendarName NameOf(Calendar calendar) => calendar switch
    {
        HebrewCalendar => CalendarName.Hebrew,
        UmAlQuraCalendar => CalendarName.UmAlQura,
        HijriCalendar => CalendarName.Hijri,
        JulianCalendar => CalendarName.Julian,
        PersianCalendar => CalendarName.Persian,
        GregorianCalendar => CalendarName.Gregorian,
        _ => CalendarName.Unknown,
    };
}
