using Portal.Meetings.Models;

namespace Portal.Meetings.Directives;

/// <summary>What an officer writes of a directive in the register.</summary>
public sealed class DirectiveUpdate
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 4000;

    /// <summary>One of <see cref="DirectiveStatuses"/>.</summary>
    public string? Status { get; set; }

    /// <summary>What came of the directive since, as plain text. It is added to what was noted before.</summary>
    public string? Note { get; set; }

    /// <summary>The states that can be chosen.</summary>
    public static IReadOnlyList<string> Statuses { get; } =
        [DirectiveStatuses.Assigned, DirectiveStatuses.InProgress, DirectiveStatuses.Done, DirectiveStatuses.Dropped];
}
