namespace Portal.Meetings.ViewModels;

/// <summary>The widget of meetings to come.</summary>
public class UpcomingMeetingsViewModel
{
    public IReadOnlyList<MeetingSummary> Meetings { get; set; } = [];

    /// <summary>The list of all meetings.</summary>
    public string ListUrl { get; set; } = "";
}
