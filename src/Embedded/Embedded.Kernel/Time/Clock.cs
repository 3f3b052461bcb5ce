using Embedded.Time;

namespace OrchardCore.Modules;

/// <summary>The machine's clock and time zones.</summary>
public class Clock : IClock
{
    public DateTime UtcNow => DateTime.UtcNow;

    public ITimeZone[] GetTimeZones() => TimeZoneInfo.GetSystemTimeZones()
        .Select(info => new SystemTimeZone(SystemTimeZone.IanaId(info, info.Id), info))
        .OrderBy(zone => zone.Info.BaseUtcOffset)
        .ThenBy(zone => zone.TimeZoneId, StringComparer.Ordinal)
        .ToArray<ITimeZone>();

    public ITimeZone GetTimeZone(string? timeZoneId) => SystemTimeZone.Find(timeZoneId) ?? GetSystemTimeZone();

    public ITimeZone GetSystemTimeZone()
    {
        var info = TimeZoneInfo.Local;

        return new SystemTimeZone(SystemTimeZone.IanaId(info, "UTC"), info);
    }

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffSet, ITimeZone timeZone) =>
        TimeZoneInfo.ConvertTime(dateTimeOffSet, SystemTimeZone.From(timeZone).Info);
}
