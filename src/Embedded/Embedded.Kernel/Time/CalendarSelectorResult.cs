namespace OrchardCore.Localization;

/// <summary>A proposed calendar; the result of the highest priority wins.</summary>
public class CalendarSelectorResult
{
    public int Priority { get; set; }

    public Func<Task<CalendarName>> CalendarName { get; set; } = static () => Task.FromResult(Localization.CalendarName.Unknown);
}
