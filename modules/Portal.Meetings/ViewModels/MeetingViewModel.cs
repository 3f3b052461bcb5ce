namespace Portal.Meetings.ViewModels;

/// <summary>A meeting's page; in lists only <see cref="Meeting"/> is filled.</summary>
public class MeetingViewModel
{
    public MeetingSummary Meeting { get; set; } = null!;

    /// <summary>Who takes part, one a line.</summary>
    public IReadOnlyList<string> Attendees { get; set; } = [];

    /// <summary>The member associations that take part.</summary>
    public IReadOnlyList<LinkedItem> Associations { get; set; } = [];

    /// <summary>The documents on which the meeting rests, one a line.</summary>
    public IReadOnlyList<string> LegalBasis { get; set; } = [];

    public IReadOnlyList<AgendaItemViewModel> Agenda { get; set; } = [];

    /// <summary>The assessment as sanitised HTML.</summary>
    public string? Assessment { get; set; }

    /// <summary>The conclusion as sanitised HTML.</summary>
    public string? Conclusion { get; set; }

    public IReadOnlyList<DirectiveViewModel> Directives { get; set; } = [];

    /// <summary>The minutes as sanitised HTML.</summary>
    public string? Minutes { get; set; }

    public IReadOnlyList<DocumentViewModel> Documents { get; set; } = [];

    /// <summary>Articles about the meeting.</summary>
    public IReadOnlyList<LinkedItem> Coverage { get; set; } = [];

    /// <summary>The meeting for search engines: JSON-LD that is safe inside a script element.</summary>
    public string? StructuredData { get; set; }
}
