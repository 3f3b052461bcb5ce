namespace OrchardCore.Modules;

/// <summary>A proposed time zone; the result of the highest priority wins.</summary>
public class TimeZoneSelectorResult
{
    public int Priority { get; set; }

    public Func<Task<string>> TimeZoneId { get; set; } = static () => Task.FromResult(string.Empty);
}
