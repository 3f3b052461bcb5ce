namespace Portal.Meetings.Directives;

/// <summary>A page of the register of directives.</summary>
public sealed class DirectiveRegisterPage
{
    public required DirectiveFilter Filter { get; init; }

    public required IReadOnlyList<DirectiveEntry> Entries { get; init; }

    /// <summary>How many directives the filter lets through, on all pages.</summary>
    public required int Count { get; init; }

    /// <summary>The number of this page, from one.</summary>
    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>What was sent and could not be kept.</summary>
    public DirectiveUpdate? Refused { get; init; }

    /// <summary>The directive for which it was sent.</summary>
    public string? RefusedId { get; init; }
}
