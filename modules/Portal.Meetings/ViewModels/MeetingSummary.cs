using OrchardCore.ContentManagement;

namespace Portal.Meetings.ViewModels;

/// <summary>What lists, calendars and widgets show of a meeting. Addresses begin with <c>~/</c>, for the <c>href</c> filter.</summary>
public sealed class MeetingSummary
{
    public required ContentItem ContentItem { get; init; }

    public required string Title { get; init; }

    /// <summary>The meeting's page.</summary>
    public required string Url { get; init; }

    /// <summary>The meeting as a calendar file.</summary>
    public required string CalendarUrl { get; init; }

    /// <summary>One of <see cref="Models.MeetingKinds"/>, for class names and alternates.</summary>
    public string? Kind { get; init; }

    /// <summary>The kind in the visitor's language.</summary>
    public string? KindText { get; init; }

    /// <summary>One of <see cref="Models.MeetingStatuses"/>.</summary>
    public required string Status { get; init; }

    /// <summary>The status in the visitor's language.</summary>
    public required string StatusText { get; init; }

    public bool IsCancelled { get; init; }

    public bool IsPostponed { get; init; }

    public bool IsInternal { get; init; }

    public bool IsPast { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsMultiDay { get; init; }

    /// <summary>The start in the site's time zone, or null where none is set yet.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>The last moment in the site's time zone.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Date and times to read, such as "15/11/2026, 14:00 – 16:30".</summary>
    public string? When { get; init; }

    /// <summary>Only the times of the first day, such as "14:00 – 16:30" or "Cả ngày".</summary>
    public string? TimeText { get; init; }

    /// <summary>The start for a <c>time</c> element's datetime attribute.</summary>
    public string? StartIso { get; init; }

    /// <summary>The end for a <c>time</c> element's datetime attribute.</summary>
    public string? EndIso { get; init; }

    /// <summary>The first day, such as "15", for a calendar leaf.</summary>
    public string? DayText { get; init; }

    /// <summary>The first day's month and year, such as "11/2026", for a calendar leaf.</summary>
    public string? MonthText { get; init; }

    /// <summary>The first day's name, such as "Thứ Hai".</summary>
    public string? WeekdayText { get; init; }

    public string? Venue { get; init; }

    public string? Chair { get; init; }
}
