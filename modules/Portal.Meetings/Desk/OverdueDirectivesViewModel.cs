using Portal.Meetings.Directives;

namespace Portal.Meetings.Desk;

/// <summary>The directives that should have been carried out by now.</summary>
public class OverdueDirectivesViewModel
{
    /// <summary>Those that are overdue longest.</summary>
    public IReadOnlyList<DirectiveEntry> Directives { get; set; } = [];

    /// <summary>How many there are in all.</summary>
    public int Count { get; set; }
}
