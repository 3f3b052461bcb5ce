namespace Portal.Meetings.ViewModels;

/// <summary>A point of a meeting's agenda.</summary>
public sealed class AgendaItemViewModel
{
    public required string Title { get; init; }

    /// <summary>The day, where the meeting has several and the item begins one.</summary>
    public string? DateText { get; init; }

    /// <summary>The times, such as "14:00 – 15:00".</summary>
    public string? TimeText { get; init; }

    /// <summary>The start for a <c>time</c> element, such as 14:00.</summary>
    public string? StartIso { get; init; }

    public string? Presenter { get; init; }

    public string? Note { get; init; }
}
