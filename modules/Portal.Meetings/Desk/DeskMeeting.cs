using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Desk;

/// <summary>A meeting on the admin's first page.</summary>
/// <param name="Meeting">The meeting, in its latest version.</param>
/// <param name="MayEdit">Whether the reader may edit it.</param>
public sealed record DeskMeeting(MeetingSummary Meeting, bool MayEdit);
