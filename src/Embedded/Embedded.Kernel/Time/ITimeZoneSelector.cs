namespace OrchardCore.Modules;

/// <summary>Proposes the time zone of the current scope.</summary>
public interface ITimeZoneSelector
{
    Task<TimeZoneSelectorResult?> GetTimeZoneAsync();
}
