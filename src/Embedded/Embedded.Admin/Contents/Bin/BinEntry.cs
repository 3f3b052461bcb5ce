namespace Embedded.Admin.Contents.Bin;

/// <summary>An item that was deleted: its versions stay in the store, and this tells which one is to come back.</summary>
internal sealed class BinEntry
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string? Owner { get; set; }

    public string? DisplayText { get; set; }

    public DateTime DeletedUtc { get; set; }

    public string? DeletedBy { get; set; }

    /// <summary>Whether visitors saw this very version.</summary>
    public bool WasPublished { get; set; }
}
