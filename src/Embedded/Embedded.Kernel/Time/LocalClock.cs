using Embedded.Time;
using OrchardCore.Localization;

namespace OrchardCore.Modules;

/// <summary>The clock in the zone that the selector of the highest priority names; without one, the machine's.</summary>
public class LocalClock : ILocalClock
{
    private readonly IEnumerable<ITimeZoneSelector> _timeZoneSelectors;
    private readonly IClock _clock;
    private Task<ITimeZone>? _timeZone;

    public LocalClock(IEnumerable<ITimeZoneSelector> timeZoneSelectors, IClock clock, ICalendarManager calendarManager)
    {
        ArgumentNullException.ThrowIfNull(calendarManager);

        _timeZoneSelectors = timeZoneSelectors;
        _clock = clock;
    }

    public Task<DateTimeOffset> LocalNowAsync => GetLocalNowAsync();

    public Task<DateTimeOffset> GetLocalNowAsync() => ConvertToLocalAsync(new DateTimeOffset(_clock.UtcNow, TimeSpan.Zero));

    public Task<ITimeZone> GetLocalTimeZoneAsync() => _timeZone ??= FindTimeZoneAsync();

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffSet) =>
        _clock.ConvertToTimeZone(dateTimeOffSet, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime) => dateTime.Kind == DateTimeKind.Utc
        ? dateTime
        : WallClock.ToUtc(dateTime, SystemTimeZone.From(await GetLocalTimeZoneAsync()).Info);

    private async Task<ITimeZone> FindTimeZoneAsync()
    {
        var proposals = new List<TimeZoneSelectorResult>();
        foreach (var selector in _timeZoneSelectors)
        {
            if (await selector.GetTimeZoneAsync() is { } proposal)
            {
                proposals.Add(proposal);
            }
        }

        foreach (var proposal in proposals.OrderByDescending(proposal => proposal.Priority))
        {
            var timeZoneId = await proposal.TimeZoneId();
            if (!string.IsNullOrEmpty(timeZoneId))
            {
                return _clock.GetTimeZone(timeZoneId);
            }
        }

        return _clock.GetSystemTimeZone();
    }
}
