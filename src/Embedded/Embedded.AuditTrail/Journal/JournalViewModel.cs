namespace Embedded.AuditTrail.Journal;

/// <summary>What the record shows.</summary>
public sealed class JournalViewModel
{
    /// <summary>The one thing that the record is about; null where it is about all.</summary>
    public required string? CorrelationId { get; init; }

    /// <summary>What that one thing is called.</summary>
    public required string? Subject { get; init; }

    /// <summary>Where that one thing can be opened.</summary>
    public required string? SubjectAddress { get; init; }

    /// <summary>What the record is narrowed to, as the page's form shows it again.</summary>
    public required JournalAddress Address { get; init; }

    /// <summary>Whether anything narrows the record.</summary>
    public required bool IsNarrowed { get; init; }

    /// <summary>Whether the address held anything that the record does not know.</summary>
    public required bool IsUnderstood { get; init; }

    /// <summary>Whether the reader may choose what is recorded.</summary>
    public required bool MaySet { get; init; }

    /// <summary>The events to choose from.</summary>
    public required IReadOnlyList<JournalChoice> Choices { get; init; }

    /// <summary>The page's events, the last first.</summary>
    public required IReadOnlyList<JournalLine> Lines { get; init; }

    /// <summary>The place before this page; null on the first.</summary>
    public required string? Before { get; init; }

    /// <summary>The place after this page; null on the last.</summary>
    public required string? After { get; init; }

    /// <summary>The parameters of an address of this record.</summary>
    public Dictionary<string, string?> Parameters(string? before = null, string? after = null) => new()
    {
        ["correlationId"] = CorrelationId,
        ["q"] = Address.Q,
        ["user"] = Address.User,
        ["event"] = Address.Event,
        ["from"] = Address.From,
        ["to"] = Address.To,
        ["before"] = before,
        ["after"] = after,
    };
}
