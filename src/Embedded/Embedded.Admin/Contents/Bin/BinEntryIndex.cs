using YesSql.Indexes;

namespace Embedded.Admin.Contents.Bin;

/// <summary>Finds what was deleted, the last first.</summary>
internal sealed class BinEntryIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string? Owner { get; set; }

    public DateTime DeletedUtc { get; set; }
}
