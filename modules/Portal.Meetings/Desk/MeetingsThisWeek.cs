using OrchardCore.ContentManagement;

namespace Portal.Meetings.Desk;

/// <summary>A widget of the admin's first page: the meetings of this week.</summary>
public sealed class MeetingsThisWeek : ContentPart;
