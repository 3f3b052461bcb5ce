namespace Portal.Meetings.ViewModels;

/// <summary>A directive: who is to do what by when, and how far it is.</summary>
public sealed class DirectiveViewModel
{
    public required string Title { get; init; }

    /// <summary>The unit or the member association that owns the directive.</summary>
    public string? OwnerText { get; init; }

    /// <summary>The owner's page, where it is a member association.</summary>
    public string? OwnerUrl { get; init; }

    /// <summary>The due date to read, such as "31/12/2026".</summary>
    public string? DueText { get; init; }

    /// <summary>The due date for a <c>time</c> element.</summary>
    public string? DueIso { get; init; }

    /// <summary>One of <see cref="Models.DirectiveStatuses"/>, for class names.</summary>
    public required string Status { get; init; }

    /// <summary>The status in the visitor's language.</summary>
    public required string StatusText { get; init; }

    /// <summary>Something is still to be done.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Something is still to be done, and the due date is over.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>What came of the directive, as sanitised HTML.</summary>
    public string? FollowUp { get; init; }

    /// <summary>The meeting that gave the directive, where the page is not the meeting's own.</summary>
    public LinkedItem? Meeting { get; init; }
}
