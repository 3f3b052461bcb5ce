using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>One row a file of a meeting: whether the file may be handed to a visitor.</summary>
public sealed class MeetingDocumentIndex : MapIndex
{
    /// <summary>The meeting.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The file's path in the media library, in the form of <see cref="Documents.DocumentPath"/>.</summary>
    public string? Path { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    /// <summary>Only people with a permission may see the meeting, and with it the file.</summary>
    public bool IsInternal { get; set; }
}
