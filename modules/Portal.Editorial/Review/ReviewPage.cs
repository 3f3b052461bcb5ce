using OrchardCore.ContentManagement;
using Portal.Editorial.Models;

namespace Portal.Editorial.Review;

/// <summary>A draft to decide about.</summary>
public sealed class ReviewPage
{
    public required ContentItem Item { get; init; }

    public required EditorialPart Part { get; init; }

    /// <summary>What its type is called.</summary>
    public required string TypeName { get; init; }

    /// <summary>The lead of an article, as plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>The text as HTML, sanitised when it was saved; null where nothing is written.</summary>
    public string? Body { get; init; }

    /// <summary>The address of the cover photo; null without one.</summary>
    public string? CoverUrl { get; init; }

    /// <summary>What is said below the cover photo.</summary>
    public string? Caption { get; init; }

    /// <summary>The moment at which it is published by itself once it is approved, in UTC; null for at once.</summary>
    public DateTime? ScheduledUtc { get; init; }

    /// <summary>Whether visitors see an earlier version meanwhile.</summary>
    public bool IsChange { get; init; }

    public bool MayEdit { get; init; }

    public bool MayPreview { get; init; }

    /// <summary>What the reader sees, so that nothing is decided about what was not seen.</summary>
    public required string Stamp { get; init; }

    /// <summary>What the reader wrote, where it could not be taken.</summary>
    public string? Comment { get; init; }

    /// <summary>Why nothing was decided.</summary>
    public string? Error { get; init; }

    /// <summary>What is wrong with the comment.</summary>
    public string? CommentError { get; init; }
}
