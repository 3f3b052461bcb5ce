namespace OrchardCore.Localization;

/// <summary>Tells the calendar of the current scope.</summary>
public interface ICalendarManager
{
    Task<CalendarName> GetCurrentCalendar();
}
