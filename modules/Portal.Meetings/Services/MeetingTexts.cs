using System.Globalization;
using Microsoft.Extensions.Localization;
using Portal.Meetings.Models;

namespace Portal.Meetings.Services;

/// <summary>Says stored values, dates and times in the visitor's language.</summary>
public sealed class MeetingTexts(IStringLocalizer<MeetingTexts> localizer)
{
    private const string DateFormat = "dd/MM/yyyy";
    private const string TimeFormat = "HH:mm";

    /// <summary>A kind of meeting; one that is not known as it stands.</summary>
    public string? Kind(string? kind) => kind switch
    {
        MeetingKinds.WorkingSession => localizer["Working session"],
        MeetingKinds.Conference => localizer["Conference"],
        MeetingKinds.Workshop => localizer["Workshop"],
        MeetingKinds.Training => localizer["Training"],
        MeetingKinds.Briefing => localizer["Briefing"],
        MeetingKinds.Congress => localizer["Congress"],
        MeetingKinds.Handover => localizer["Handover"],
        _ => kind,
    };

    /// <summary>Whether a meeting takes place.</summary>
    public string Status(string status) => status switch
    {
        MeetingStatuses.Cancelled => localizer["Cancelled"],
        MeetingStatuses.Postponed => localizer["Postponed"],
        _ => localizer["As scheduled"],
    };

    /// <summary>How far a directive is.</summary>
    public string DirectiveStatus(string? status) => status switch
    {
        DirectiveStatuses.InProgress => localizer["In progress"],
        DirectiveStatuses.Done => localizer["Done"],
        DirectiveStatuses.Dropped => localizer["Dropped"],
        _ => localizer["Assigned"],
    };

    /// <summary>The name of a day of the week.</summary>
    public string Weekday(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => localizer["Monday"],
        DayOfWeek.Tuesday => localizer["Tuesday"],
        DayOfWeek.Wednesday => localizer["Wednesday"],
        DayOfWeek.Thursday => localizer["Thursday"],
        DayOfWeek.Friday => localizer["Friday"],
        DayOfWeek.Saturday => localizer["Saturday"],
        _ => localizer["Sunday"],
    };

    public string AllKinds => localizer["All kinds"];

    public string AllYears => localizer["All years"];

    public string AllDay => localizer["All day"];

    public string Month(DateOnly firstDay) => localizer["Month {0}", firstDay.ToString("MM/yyyy", CultureInfo.InvariantCulture)];

    public string Week(int number, DateOnly monday, DateOnly sunday) => localizer["Week {0}: {1} – {2}", number, Date(monday), Date(sunday)];

    public string Chair(string chair) => localizer["Chair: {0}", chair];

    public string CancelledTitle(string title) => localizer["[Cancelled] {0}", title];

    public string PostponedTitle(string title) => localizer["[Postponed] {0}", title];

    public string CalendarName(string siteName) => localizer["Work calendar of {0}", siteName];

    public static string Date(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset moment) => moment.ToString(TimeFormat, CultureInfo.InvariantCulture);

    public static string Time(TimeSpan time) => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture);

    /// <summary>The span from one text to another, or the first alone where both are the same.</summary>
    public static string Range(string from, string to) => from == to ? from : $"{from} – {to}";

    /// <summary>Date and times of a meeting.</summary>
    public static string When(DateTimeOffset start, DateTimeOffset end, bool allDay)
    {
        var (firstDay, lastDay) = (Date(DateOnly.FromDateTime(start.DateTime)), Date(DateOnly.FromDateTime(end.DateTime)));
        if (allDay)
        {
            return Range(firstDay, lastDay);
        }

        return firstDay == lastDay
            ? $"{firstDay}, {Range(Time(start), Time(end))}"
            : Range($"{firstDay} {Time(start)}", $"{lastDay} {Time(end)}");
    }

    /// <summary>The times at which a meeting takes place on one of its days.</summary>
    public string TimeOn(DateOnly day, DateTimeOffset start, DateTimeOffset end, bool allDay)
    {
        var (first, last) = (DateOnly.FromDateTime(start.DateTime), DateOnly.FromDateTime(end.DateTime));
        if (allDay || (day != first && day != last))
        {
            return AllDay;
        }

        return first == last ? Range(Time(start), Time(end))
            : day == first ? localizer["from {0}", Time(start)]
            : localizer["until {0}", Time(end)];
    }
}
