using OrchardCore.Modules;

namespace Embedded.AuditTrail.Tests.Support;

internal sealed class StoppedClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2026, 1, 5, 2, 0, 0, DateTimeKind.Utc);

    public ITimeZone[] GetTimeZones() => throw new NotSupportedException();

    public ITimeZone GetTimeZone(string? timeZoneId) => throw new NotSupportedException();

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
}
