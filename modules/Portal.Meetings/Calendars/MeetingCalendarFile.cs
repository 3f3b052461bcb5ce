using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using OrchardCore.Modules;
using Portal.Meetings.Models;
using Portal.Meetings.Services;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Calendars;

/// <summary>Writes meetings as an iCalendar file (RFC 5545), in the site's time zone.</summary>
public sealed class MeetingCalendarFile(MeetingTexts texts, ILocalClock localClock)
{
    /// <summary>The media type of the files.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>How often calendar programs should ask again.</summary>
    private const string RefreshInterval = "PT1H";

    /// <summary>The file's bytes.</summary>
    /// <param name="meetings">The meetings, each with a start.</param>
    /// <param name="name">The calendar's name, or null for the file of a single meeting.</param>
    /// <param name="absoluteUrl">Makes an absolute address of one that begins with ~/.</param>
    public async Task<byte[]> WriteAsync(IEnumerable<MeetingSummary> meetings, string? name, Func<string, string> absoluteUrl)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        ArgumentNullException.ThrowIfNull(absoluteUrl);
        var dated = meetings.Where(meeting => meeting.Start is not null && meeting.End is not null).ToList();
        var timeZoneId = (await localClock.GetLocalTimeZoneAsync()).TimeZoneId;
        var calendar = new Calendar { ProductId = "-//Portal//Portal.Meetings//VI", Method = "PUBLISH" };
        if (name is not null)
        {
            calendar.AddProperty("X-WR-CALNAME", name);
            calendar.AddProperty("X-WR-TIMEZONE", timeZoneId);
            calendar.AddProperty("X-PUBLISHED-TTL", RefreshInterval);
        }

        if (dated.Exists(meeting => !meeting.IsAllDay))
        {
            var earliest = dated.Min(meeting => meeting.Start!.Value).DateTime;
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(timeZoneId, earliest, includeHistoricalData: false));
        }

        calendar.Events.AddRange(dated.Select(meeting => Event(meeting, timeZoneId, absoluteUrl)));

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    /// <summary>When the meeting, as the file has it, was last changed.</summary>
    public static DateTime ModifiedUtc(MeetingSummary meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var modified = meeting.ContentItem.ModifiedUtc ?? meeting.ContentItem.PublishedUtc ?? DateTime.UnixEpoch;

        return DateTime.SpecifyKind(modified, DateTimeKind.Utc);
    }

    private CalendarEvent Event(MeetingSummary meeting, string timeZoneId, Func<string, string> absoluteUrl)
    {
        var (start, end) = (meeting.Start!.Value, meeting.End!.Value);
        var modified = new CalDateTime(ModifiedUtc(meeting));
        var calendarEvent = new CalendarEvent
        {
            // Kept for good, so that a program that subscribed moves the entry instead of adding a second one.
            Uid = meeting.ContentItem.ContentItemId + "@portal-meetings",
            DtStamp = modified,
            LastModified = modified,
            Summary = meeting.IsCancelled ? texts.CancelledTitle(meeting.Title) : meeting.IsPostponed ? texts.PostponedTitle(meeting.Title) : meeting.Title,
            Description = Description(meeting),
            Location = meeting.Venue ?? "",
            Url = new Uri(absoluteUrl(meeting.Url)),
            Status = meeting.Status switch
            {
                MeetingStatuses.Cancelled => EventStatus.Cancelled,
                MeetingStatuses.Postponed => EventStatus.Tentative,
                _ => EventStatus.Confirmed,
            },
        };

        if (meeting.IsAllDay)
        {
            // The end of whole days is the day after the last one.
            calendarEvent.Start = new CalDateTime(DateOnly.FromDateTime(start.DateTime));
            calendarEvent.End = new CalDateTime(DateOnly.FromDateTime(end.DateTime).AddDays(1));
        }
        else
        {
            calendarEvent.Start = new CalDateTime(start.DateTime, timeZoneId);
            if (end > start)
            {
                calendarEvent.End = new CalDateTime(end.DateTime, timeZoneId);
            }
        }

        if (meeting.KindText is { Length: > 0 } kind)
        {
            calendarEvent.Categories.Add(kind);
        }

        return calendarEvent;
    }

    private string Description(MeetingSummary meeting)
        => string.Join('\n', new[] { meeting.KindText, meeting.Chair is { Length: > 0 } chair ? texts.Chair(chair) : null }.Where(line => !string.IsNullOrEmpty(line)));
}
