using System.Globalization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using Portal.Common.Contents;
using Portal.Meetings.Models;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Services;

/// <summary>Makes of stored meetings what pages show: local times, texts in the visitor's language, addresses.</summary>
public sealed class MeetingPresenter(ILocalClock localClock, IClock clock, MeetingTexts texts)
{
    /// <summary>What lists show of a meeting.</summary>
    public async Task<MeetingSummary> SummarizeAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var meeting = contentItem.Part<Meeting>() ?? new Meeting();
        var (start, end) = await LocalSpanAsync(meeting);
        var status = meeting.Status.Text is { Length: > 0 } stored ? stored : MeetingStatuses.Scheduled;
        var allDay = meeting.AllDay.Value;
        var path = contentItem.Part<AutoroutePart>()?.Path;

        return new MeetingSummary
        {
            ContentItem = contentItem,
            Title = contentItem.DisplayText ?? "",
            Url = string.IsNullOrEmpty(path) ? "~/Contents/ContentItems/" + contentItem.ContentItemId : "~/" + path,
            CalendarUrl = $"~/{MeetingPaths.ListPath}/{Slug(path) ?? contentItem.ContentItemId}{MeetingPaths.CalendarFileExtension}",
            Kind = meeting.Kind.Text,
            KindText = texts.Kind(meeting.Kind.Text),
            Status = status,
            StatusText = texts.Status(status),
            IsCancelled = status == MeetingStatuses.Cancelled,
            IsPostponed = status == MeetingStatuses.Postponed,
            IsInternal = meeting.IsInternal(),
            IsPast = MeetingSpan.Of(meeting) is { } span && span.EndUtc < clock.UtcNow,
            IsAllDay = allDay,
            IsMultiDay = start?.Date != end?.Date,
            Start = start,
            End = end,
            When = start is null ? null : MeetingTexts.When(start.Value, end!.Value, allDay),
            TimeText = start is null ? null : texts.TimeOn(DateOnly.FromDateTime(start.Value.DateTime), start.Value, end!.Value, allDay),
            StartIso = Iso(start, allDay),
            EndIso = Iso(end, allDay),
            DayText = start?.ToString("dd", CultureInfo.InvariantCulture),
            MonthText = start?.ToString("MM/yyyy", CultureInfo.InvariantCulture),
            WeekdayText = start is null ? null : texts.Weekday(start.Value.DayOfWeek),
            Venue = meeting.Venue.Text,
            Chair = meeting.Chair.Text,
        };
    }

    /// <summary>What lists show of several meetings, in their order.</summary>
    public async Task<IReadOnlyList<MeetingSummary>> SummarizeAsync(IEnumerable<ContentItem> contentItems)
    {
        ArgumentNullException.ThrowIfNull(contentItems);
        var summaries = new List<MeetingSummary>();
        foreach (var contentItem in contentItems)
        {
            summaries.Add(await SummarizeAsync(contentItem));
        }

        return summaries;
    }

    private async Task<(DateTimeOffset? Start, DateTimeOffset? End)> LocalSpanAsync(Meeting meeting)
    {
        if (MeetingSpan.Of(meeting) is not { } span)
        {
            return (null, null);
        }

        return (await localClock.ConvertToLocalAsync(Utc(span.StartUtc)), await localClock.ConvertToLocalAsync(Utc(span.EndUtc)));
    }

    private static string? Iso(DateTimeOffset? moment, bool allDay)
        => moment?.ToString(allDay ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    private static DateTimeOffset Utc(DateTime moment) => new(DateTime.SpecifyKind(moment, DateTimeKind.Utc));

    /// <summary>The last part of a path right below the list of meetings. Elsewhere a meeting's file goes by its identifier.</summary>
    private static string? Slug(string? path)
        => path is not null && path.StartsWith(MeetingPaths.ListPath + "/", StringComparison.Ordinal) && path.IndexOf('/', MeetingPaths.ListPath.Length + 1) < 0
            ? path[(MeetingPaths.ListPath.Length + 1)..]
            : null;
}
