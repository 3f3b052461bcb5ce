namespace OrchardCore.Modules;

/// <summary>The clock in the time zone of the current scope (the site's, unless a selector of higher priority answers).</summary>
public interface ILocalClock
{
    /// <summary>Obsolete in Orchard Core since 3.0: ask <see cref="GetLocalNowAsync"/>.</summary>
    Task<DateTimeOffset> LocalNowAsync { get; }

    Task<DateTimeOffset> GetLocalNowAsync() => LocalNowAsync;

    Task<ITimeZone> GetLocalTimeZoneAsync();

    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);

    /// <summary>Reads the date and time as wall-clock time of the local zone and returns it in UTC.</summary>
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}
