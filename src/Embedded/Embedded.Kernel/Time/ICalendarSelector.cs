namespace OrchardCore.Localization;

/// <summary>Proposes the calendar of the current scope.</summary>
public interface ICalendarSelector
{
    Task<CalendarSelectorResult?> GetCalendarAsync();
}
