using OrchardCore.ContentManagement;

namespace Portal.Meetings.Models;

/// <summary>The page of the list of meetings; what a visitor narrows it to is in the address.</summary>
public sealed class MeetingListPage : ContentPart;
