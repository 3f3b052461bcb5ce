using Embedded.Time;
using NCrontab;

namespace Embedded.BackgroundTasks;

/// <summary>A cron expression read in a time zone.</summary>
internal sealed class CronSchedule
{
    private readonly CrontabSchedule _schedule;

    private CronSchedule(CrontabSchedule schedule) => _schedule = schedule;

    public static CronSchedule Parse(string expression)
    {
        var fields = expression.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        if (fields.Length is not (5 or 6))
        {
            throw new FormatException(
                $"The cron expression '{expression}' has {fields.Length} field(s); five (minute hour day month weekday) or six (second first) are expected.");
        }

        return CrontabSchedule.TryParse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = fields.Length == 6 }) is { } schedule
            ? new CronSchedule(schedule)
            : throw new FormatException($"The cron expression '{expression}' is not valid.");
    }

    /// <summary>The first moment after the given one, in UTC; null when the schedule never comes again.</summary>
    public DateTime? NextAfter(DateTime utc, TimeZoneInfo zone)
    {
        var wall = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        var limit = wall.Year > 9990 ? DateTime.MaxValue : wall.AddYears(9);

        // Where clocks go back, a wall time can lie ahead although its first moment has passed.
        while (true)
        {
            var next = _schedule.GetNextOccurrence(wall, limit);
            if (next >= limit)
            {
                return null;
            }

            var moment = WallClock.ToUtc(next, zone);
            if (moment > utc)
            {
                return moment;
            }

            wall = next;
        }
    }
}
