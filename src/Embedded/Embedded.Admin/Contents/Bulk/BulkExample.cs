namespace Embedded.Admin.Contents.Bulk;

/// <summary>An item that was left as it is.</summary>
public sealed class BulkExample
{
    /// <summary>Its id.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Its title.</summary>
    public string? Title { get; set; }

    /// <summary>Why it was left.</summary>
    public BulkReason Reason { get; set; }
}
