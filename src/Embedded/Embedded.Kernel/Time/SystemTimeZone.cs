using OrchardCore.Modules;

namespace Embedded.Time;

internal sealed class SystemTimeZone(string timeZoneId, TimeZoneInfo info) : ITimeZone
{
    public string TimeZoneId { get; set; } = timeZoneId;

    public TimeZoneInfo Info { get; } = info;

    public override string ToString() => $"(GMT{Info.BaseUtcOffset:hh\\:mm}) {TimeZoneId}";

    public static SystemTimeZone? Find(string? timeZoneId)
    {
        if (string.IsNullOrWhiteSpace(timeZoneId) || !TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var info))
        {
            return null;
        }

        return new SystemTimeZone(IanaId(info, timeZoneId), info);
    }

    public static SystemTimeZone From(ITimeZone timeZone)
    {
        ArgumentNullException.ThrowIfNull(timeZone);

        return timeZone as SystemTimeZone
            ?? Find(timeZone.TimeZoneId)
            ?? throw new TimeZoneNotFoundException($"The time zone '{timeZone.TimeZoneId}' is not known to this machine. Use an IANA id such as 'Asia/Ho_Chi_Minh'.");
    }

    public static string IanaId(TimeZoneInfo info, string fallback) =>
        !info.HasIanaId && TimeZoneInfo.TryConvertWindowsIdToIanaId(info.Id, out var iana) ? iana : info.HasIanaId ? info.Id : fallback;
}
