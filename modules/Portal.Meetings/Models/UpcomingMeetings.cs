using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Meetings.Models;

/// <summary>A widget of the public meetings that come next.</summary>
public sealed class UpcomingMeetings : ContentPart
{
    /// <summary>How many meetings are shown.</summary>
    public NumericField Count { get; set; } = new();
}
