using Embedded.Admin.Contents.Lists;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>The list that something is done with, as its page posts it.</summary>
public sealed class BulkOf
{
    /// <summary>The type that the list is for; none for all.</summary>
    public string? ContentType { get; set; }

    /// <summary>What the list is narrowed to.</summary>
    public ContentListAddress List { get; set; } = new();
}
