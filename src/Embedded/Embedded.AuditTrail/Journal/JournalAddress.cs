namespace Embedded.AuditTrail.Journal;

/// <summary>What the address of the record asks for, as it was typed.</summary>
public sealed class JournalAddress
{
    /// <summary>Words of what events are about.</summary>
    public string? Q { get; set; }

    /// <summary>The beginning of the name of whoever did it.</summary>
    public string? User { get; set; }

    /// <summary>A category, or an event of one: "Content", "Content.Published".</summary>
    public string? Event { get; set; }

    /// <summary>The first day.</summary>
    public string? From { get; set; }

    /// <summary>The last day.</summary>
    public string? To { get; set; }

    /// <summary>The place that the page ends before.</summary>
    public string? Before { get; set; }

    /// <summary>The place that the page begins after.</summary>
    public string? After { get; set; }
}
