using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Meetings.Models;

/// <summary>One point of a meeting's agenda; its title says what is dealt with. Times are on the wall clock of the venue.</summary>
public sealed class AgendaItem : ContentPart
{
    public DateField Date { get; set; } = new();

    public TimeField StartTime { get; set; } = new();

    public TimeField EndTime { get; set; } = new();

    public TextField Presenter { get; set; } = new();

    public TextField Note { get; set; } = new();
}
