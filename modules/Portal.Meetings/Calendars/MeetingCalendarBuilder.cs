using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using Portal.Meetings.Security;
using Portal.Meetings.Services;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Calendars;

/// <summary>Lays meetings out on the days of a month or a week.</summary>
public sealed class MeetingCalendarBuilder(IMeetingQueries queries, MeetingPresenter presenter, MeetingTexts texts, ILocalClock localClock)
{
    /// <summary>No page grows without bound, however many meetings are entered for a month.</summary>
    private const int MostMeetings = 400;

    private const int DaysInWeek = 7;

    private delegate Task<IReadOnlyList<ContentItem>> FindMeetings(DateTime fromUtc, DateTime toUtc, int take);

    /// <summary>Today in the site's time zone.</summary>
    public async Task<DateOnly> GetTodayAsync() => DateOnly.FromDateTime((await localClock.GetLocalNowAsync()).DateTime);

    /// <summary>Fills the model with a month.</summary>
    public Task BuildAsync(MeetingCalendarViewModel model, CalendarMonth month, MeetingAudience audience)
        => BuildAsync(model, month, (from, to, take) => queries.OverlappingAsync(from, to, audience, take));

    /// <summary>Fills the model with a month as officers plan it: what is not published yet is in it.</summary>
    public Task BuildPlannedAsync(MeetingCalendarViewModel model, CalendarMonth month, MeetingAudience audience)
        => BuildAsync(model, month, (from, to, take) => queries.PlannedAsync(from, to, audience, take));

    private async Task BuildAsync(MeetingCalendarViewModel model, CalendarMonth month, FindMeetings find)
    {
        ArgumentNullException.ThrowIfNull(model);
        var today = await GetTodayAsync();
        await BuildDaysAsync(model, month.GridStart, month.GridEnd, find, today, day => day < month.FirstDay || day > month.LastDay);

        model.Title = texts.Month(month.FirstDay);
        model.PreviousUrl = month.Previous is { } previous ? Url(previous) : null;
        model.NextUrl = month.Next is { } next ? Url(next) : null;
        model.TodayUrl = CalendarMonth.Of(today) is { } current ? Url(current) : Home;
        model.HoldsToday = today >= month.FirstDay && today <= month.LastDay;
        model.MonthUrl = Url(month);
        model.WeekUrl = Url(CalendarWeek.Of(model.HoldsToday ? today : month.FirstDay));
    }

    /// <summary>Fills the model with a week.</summary>
    public async Task BuildAsync(MeetingCalendarViewModel model, CalendarWeek week, MeetingAudience audience)
    {
        ArgumentNullException.ThrowIfNull(model);
        var today = await GetTodayAsync();
        await BuildDaysAsync(model, week.Monday, week.Sunday, (from, to, take) => queries.OverlappingAsync(from, to, audience, take), today, _ => false);

        model.IsWeek = true;
        model.Title = texts.Week(week.Number, week.Monday, week.Sunday);
        model.PreviousUrl = week.Previous is { } previous ? Url(previous) : null;
        model.NextUrl = week.Next is { } next ? Url(next) : null;
        model.TodayUrl = Url(CalendarWeek.Of(today));
        model.HoldsToday = today >= week.Monday && today <= week.Sunday;

        // By ISO 8601 a week belongs to the month of its Thursday.
        model.MonthUrl = CalendarMonth.Of(week.Monday.AddDays(3)) is { } month ? Url(month) : Home;
        model.WeekUrl = Url(week);
    }

    private async Task BuildDaysAsync(MeetingCalendarViewModel model, DateOnly first, DateOnly last, FindMeetings find, DateOnly today, Func<DateOnly, bool> isOutside)
    {
        var from = await localClock.ConvertToUtcAsync(first.ToDateTime(TimeOnly.MinValue));
        var to = await localClock.ConvertToUtcAsync(last.AddDays(1).ToDateTime(TimeOnly.MinValue));
        var meetings = await presenter.SummarizeAsync(await find(from, to, MostMeetings + 1));

        model.IsTruncated = meetings.Count > MostMeetings;
        model.Count = Math.Min(meetings.Count, MostMeetings);
        model.FeedUrl = $"~/{MeetingPaths.CalendarPath}{MeetingPaths.CalendarFileExtension}";
        model.Weekdays = [.. Enumerable.Range(0, DaysInWeek).Select(offset => texts.Weekday(first.AddDays(offset).DayOfWeek))];

        var byDay = EntriesByDay(meetings.Take(MostMeetings), first, last);
        var weeks = new List<CalendarWeekRow>();
        for (var monday = first; monday <= last; monday = monday.AddDays(DaysInWeek))
        {
            var week = CalendarWeek.Of(monday);
            weeks.Add(new CalendarWeekRow
            {
                Number = week?.Number ?? 0,
                Url = Url(week),
                IsCurrent = today >= monday && today < monday.AddDays(DaysInWeek),
                Days = [.. Enumerable.Range(0, DaysInWeek).Select(offset => Day(monday.AddDays(offset)))],
            });
        }

        model.Weeks = weeks;

        CalendarDay Day(DateOnly day) => new()
        {
            Number = day.Day,
            DateText = MeetingTexts.Date(day),
            IsoDate = day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            WeekdayText = texts.Weekday(day.DayOfWeek),
            IsToday = day == today,
            IsWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
            IsOutside = isOutside(day),
            Entries = byDay.GetValueOrDefault(day) ?? [],
        };
    }

    private Dictionary<DateOnly, List<CalendarEntry>> EntriesByDay(IEnumerable<MeetingSummary> meetings, DateOnly first, DateOnly last)
    {
        var byDay = new Dictionary<DateOnly, List<CalendarEntry>>();
        foreach (var meeting in meetings)
        {
            if (meeting is not { Start: { } start, End: { } end })
            {
                continue;
            }

            var startDay = DateOnly.FromDateTime(start.DateTime);
            var endDay = DateOnly.FromDateTime(end.DateTime);

            // What ends at midnight takes nothing of the day that begins then.
            if (endDay > startDay && end.TimeOfDay == TimeSpan.Zero)
            {
                endDay = endDay.AddDays(-1);
            }

            for (var day = startDay < first ? first : startDay; day <= endDay && day <= last; day = day.AddDays(1))
            {
                if (!byDay.TryGetValue(day, out var entries))
                {
                    byDay[day] = entries = [];
                }

                entries.Add(new CalendarEntry
                {
                    Meeting = meeting,
                    TimeText = texts.TimeOn(day, start, end, meeting.IsAllDay),
                    IsContinued = day > startDay,
                });
            }
        }

        return byDay;
    }

    private static string Home => "~/" + MeetingPaths.CalendarPath;

    private static string Url(CalendarMonth month) => $"{Home}?{CalendarRequest.MonthKey}={month}";

    private static string Url(CalendarWeek? week) => week is null ? Home : $"{Home}?{CalendarRequest.WeekKey}={week}";
}
