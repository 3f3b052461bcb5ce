using OrchardCore.ContentManagement;

namespace Portal.Meetings.Models;

/// <summary>The page of the work calendar; the month or week is in the address.</summary>
public sealed class WorkCalendarPage : ContentPart;
