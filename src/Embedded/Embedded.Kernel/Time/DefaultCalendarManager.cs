namespace OrchardCore.Localization;

/// <summary>The calendar that the selector of the highest priority names; without one, the Gregorian.</summary>
public class DefaultCalendarManager : ICalendarManager
{
    private readonly IEnumerable<ICalendarSelector> _calendarSelectors;

    public DefaultCalendarManager(IEnumerable<ICalendarSelector> calendarSelectors) => _calendarSelectors = calendarSelectors;

    public async Task<CalendarName> GetCurrentCalendar()
    {
        CalendarSelectorResult? chosen = null;
        foreach (var selector in _calendarSelectors)
        {
            if (await selector.GetCalendarAsync() is { } proposal && (chosen is null || proposal.Priority > chosen.Priority))
            {
                chosen = proposal;
            }
        }

        return chosen is null ? CalendarName.Gregorian : await chosen.CalendarName();
    }
}
