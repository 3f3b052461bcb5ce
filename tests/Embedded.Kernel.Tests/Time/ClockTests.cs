using OrchardCore.Localization;
using OrchardCore.Modules;

namespace Embedded.Time.Tests;

public sealed class ClockTests
{
    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "2026-02-01T03:00:00", "2026-01-31T20:00:00")]
    [InlineData("Europe/Paris", "2026-03-29T02:30:00", "2026-03-29T01:30:00")]
    [InlineData("Europe/Paris", "2026-10-25T02:30:00", "2026-10-25T00:30:00")]
    [InlineData("UTC", "0001-01-01T00:00:00", "0001-01-01T00:00:00")]
    public async Task Local_times_become_utc(string zone, string local, string utc)
    {
        var clock = Local(zone);

        Assert.Equal(Parse(utc), await clock.ConvertToUtcAsync(Parse(local)));
    }

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh")]
    [InlineData("America/New_York")]
    public async Task There_and_back_is_the_same_moment(string zone)
    {
        var clock = Local(zone);
        var utc = new DateTime(2026, 7, 1, 23, 59, 59, DateTimeKind.Utc);

        Assert.Equal(utc, await clock.ConvertToUtcAsync((await clock.ConvertToLocalAsync(utc)).DateTime));
    }

    [Fact]
    public void Zones_are_found_by_id_and_unknown_ones_are_the_systems()
    {
        var clock = new Clock();

        Assert.Equal("Asia/Ho_Chi_Minh", clock.GetTimeZone("Asia/Ho_Chi_Minh").TimeZoneId);
        Assert.Equal(clock.GetSystemTimeZone().TimeZoneId, clock.GetTimeZone("No/Where").TimeZoneId);
        Assert.Contains(clock.GetTimeZones(), zone => zone.TimeZoneId == "Asia/Ho_Chi_Minh");
    }

    private static DateTime Parse(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static LocalClock Local(string zone) => new([new Fixed(zone)], new Clock(), new DefaultCalendarManager([]));

    private sealed class Fixed(string zone) : ITimeZoneSelector
    {
        public Task<TimeZoneSelectorResult?> GetTimeZoneAsync() =>
            Task.FromResult<TimeZoneSelectorResult?>(new TimeZoneSelectorResult { TimeZoneId = () => Task.FromResult(zone) });
    }
}
