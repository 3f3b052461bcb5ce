using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;

namespace Embedded.BackgroundTasks.Tests;

public sealed class BackgroundTaskSchedulerTests
{
    [Theory]
    [InlineData("*/5 * * * *", "2026-01-01T00:01:00", "2026-01-01T00:05:00")]
    [InlineData("0 3 * * *", "2026-01-01T00:00:00", "2026-01-01T20:00:00")]
    [InlineData("*/10 * * * * *", "2026-01-01T00:00:01", "2026-01-01T00:00:10")]
    public void The_next_run_is_in_the_sites_time_zone(string schedule, string after, string next) =>
        Assert.Equal(Utc(next), CronSchedule.Parse(schedule).NextAfter(Utc(after), TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh")));

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("99 * * * *")]
    public void A_malformed_expression_is_refused_by_name(string schedule) =>
        Assert.Contains($"'{schedule}'", Assert.Throws<FormatException>(() => CronSchedule.Parse(schedule)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_date_that_never_comes_is_no_run() => Assert.Null(CronSchedule.Parse("0 0 31 2 *").NextAfter(Utc("2026-01-01T00:00:00"), TimeZoneInfo.Utc));

    [Fact]
    public void A_task_is_due_once_a_moment()
    {
        var clock = new SetClock { UtcNow = Utc("2026-01-01T00:00:30") };
        var scheduler = new BackgroundTaskScheduler("Default", "t", clock.UtcNow, clock) { Settings = { Schedule = "* * * * *" } };
        Assert.False(scheduler.CanRun());

        clock.UtcNow = Utc("2026-01-01T00:01:00");
        Assert.True(scheduler.CanRun());

        scheduler.Run();
        Assert.False(scheduler.CanRun());

        clock.UtcNow = Utc("2026-01-01T00:02:00");
        Assert.True(scheduler.CanRun());
        scheduler.Settings.Enable = false;
        Assert.False(scheduler.CanRun());
    }

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private sealed class SetClock : IClock
    {
        private readonly Clock _clock = new();

        public DateTime UtcNow { get; set; }

        public ITimeZone[] GetTimeZones() => _clock.GetTimeZones();

        public ITimeZone GetTimeZone(string? timeZoneId) => _clock.GetTimeZone(timeZoneId);

        public ITimeZone GetSystemTimeZone() => _clock.GetSystemTimeZone();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => _clock.ConvertToTimeZone(dateTimeOffset, timeZone);
    }
}
