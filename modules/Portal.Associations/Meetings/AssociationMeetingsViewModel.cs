using Portal.Meetings.ViewModels;

namespace Portal.Associations.Meetings;

/// <summary>The latest meetings in which an association takes part.</summary>
public class AssociationMeetingsViewModel
{
    public IReadOnlyList<MeetingSummary> Meetings { get; set; } = [];
}
