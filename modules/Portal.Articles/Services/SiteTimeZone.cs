using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Portal.Articles.Services;

/// <summary>
/// Converts between UTC and the site's own time zone. Not the local clock: that may follow the signed-in user, while the month
/// of an article is the same for everyone.
/// </summary>
internal sealed class SiteTimeZone(ISiteService siteService, IClock clock)
{
    private TimeZoneInfo? _zone;

    public async Task<DateTime> ToLocalAsync(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), await ZoneAsync());

    public async Task<DateTime> ToUtcAsync(DateTime local)
    {
        var zone = await ZoneAsync();
        var wallClock = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);

        // A midnight that daylight saving skips does not exist; the hour after it does.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(wallClock) ? wallClock.AddHours(1) : wallClock, zone);
    }

    private async Task<TimeZoneInfo> ZoneAsync()
    {
        if (_zone is null)
        {
            var id = (await siteService.GetSiteSettingsAsync()).TimeZoneId;
            _zone = TimeZoneInfo.FindSystemTimeZoneById(string.IsNullOrEmpty(id) ? clock.GetSystemTimeZone().TimeZoneId : id);
        }

        return _zone;
    }
}
