namespace OrchardCore.Modules;

/// <summary>The one source of the current time, and of the time zones the machine knows.</summary>
public interface IClock
{
    DateTime UtcNow { get; }

    ITimeZone[] GetTimeZones();

    /// <summary>The zone of that IANA or Windows id; the system's zone when the id is empty or unknown.</summary>
    ITimeZone GetTimeZone(string? timeZoneId);

    ITimeZone GetSystemTimeZone();

    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);
}
