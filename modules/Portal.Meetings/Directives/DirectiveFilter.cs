using Portal.Meetings.Models;

namespace Portal.Meetings.Directives;

/// <summary>What of the register is asked for. Words that are not known narrow nothing.</summary>
public sealed class DirectiveFilter
{
    /// <summary>The status that stands for every directive on which something is still to be done.</summary>
    public const string Open = "open";

    /// <summary>The status that stands for all directives.</summary>
    public const string Any = "all";

    private const int LongestOwner = 100;

    /// <summary>A part of the owner's name.</summary>
    public string? Owner { get; set; }

    /// <summary>One of <see cref="DirectiveStatuses"/>, <see cref="Any"/>, or <see cref="Open"/>, which holds where nothing is said.</summary>
    public string? Status { get; set; }

    /// <summary>One of <see cref="DirectiveDue"/>.</summary>
    public string? Due { get; set; }

    /// <summary>The states by which the register can be narrowed.</summary>
    public static IReadOnlyList<string> Statuses { get; } =
        [Open, DirectiveStatuses.Assigned, DirectiveStatuses.InProgress, DirectiveStatuses.Done, DirectiveStatuses.Dropped, Any];

    /// <summary>Something narrows the register more than it is from the start.</summary>
    public bool IsNarrow => Owner is not null || Due is not null || Status != Open;

    /// <summary>The same filter with what is not known left out.</summary>
    public DirectiveFilter Known()
    {
        var owner = Owner?.Trim();

        return new DirectiveFilter
        {
            Owner = owner is { Length: > 0 } ? owner[..Math.Min(owner.Length, LongestOwner)] : null,
            Status = Statuses.Contains(Status, StringComparer.Ordinal) ? Status : Open,
            Due = DirectiveDue.All.Contains(Due, StringComparer.Ordinal) ? Due : null,
        };
    }
}
