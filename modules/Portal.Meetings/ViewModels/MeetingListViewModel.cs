using Portal.Common.ViewModels;

namespace Portal.Meetings.ViewModels;

/// <summary>The list of meetings: what is to come, and page by page what is over.</summary>
public class MeetingListViewModel
{
    /// <summary>The title that the editors gave the page.</summary>
    public string PageTitle { get; set; } = "";

    /// <summary>Meetings that go on or are still to come; on the first page only.</summary>
    public IReadOnlyList<MeetingSummary> Upcoming { get; set; } = [];

    public IReadOnlyList<MeetingSummary> Past { get; set; } = [];

    /// <summary>How many meetings are over.</summary>
    public int PastCount { get; set; }

    public int PageNumber { get; set; }

    public int PageCount { get; set; }

    /// <summary>The page before, or null on the first.</summary>
    public string? PreviousUrl { get; set; }

    /// <summary>The page after, or null on the last.</summary>
    public string? NextUrl { get; set; }

    /// <summary>The kinds, first of all "all kinds".</summary>
    public IReadOnlyList<FilterOption> Kinds { get; set; } = [];

    /// <summary>The years in which meetings took place, the latest first, before them "all years".</summary>
    public IReadOnlyList<FilterOption> Years { get; set; } = [];

    /// <summary>The list is narrowed by kind or year.</summary>
    public bool IsFiltered { get; set; }

    public string CalendarUrl { get; set; } = "";

    public string FeedUrl { get; set; } = "";
}
