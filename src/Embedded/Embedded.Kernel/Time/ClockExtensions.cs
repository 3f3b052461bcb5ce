namespace OrchardCore.Modules;

/// <summary>Conversions of a plain date and time, read as UTC unless its kind says local.</summary>
public static class ClockExtensions
{
    public static DateTimeOffset ConvertToTimeZone(this IClock clock, DateTime dateTime, ITimeZone timeZone)
    {
        ArgumentNullException.ThrowIfNull(clock);

        return clock.ConvertToTimeZone(AsUtc(dateTime), timeZone);
    }

    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTime)
    {
        ArgumentNullException.ThrowIfNull(localClock);

        return localClock.ConvertToLocalAsync(AsUtc(dateTime));
    }

    private static DateTimeOffset AsUtc(DateTime dateTime) => dateTime.Kind == DateTimeKind.Local
        ? new DateTimeOffset(dateTime.ToUniversalTime())
        : new DateTimeOffset(DateTime.SpecifyKind(dateTime, DateTimeKind.Utc));
}
