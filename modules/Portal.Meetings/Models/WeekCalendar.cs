using OrchardCore.ContentManagement;

namespace Portal.Meetings.Models;

/// <summary>A widget of the public meetings of this week, by days.</summary>
public sealed class WeekCalendar : ContentPart
{
}
