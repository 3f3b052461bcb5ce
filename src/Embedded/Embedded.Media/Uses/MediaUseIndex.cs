using YesSql.Indexes;

namespace Embedded.Media.Uses;

/// <summary>A version of an item, the latest or the published one, that names a file of the library.</summary>
internal sealed class MediaUseIndex : MapIndex
{
    public string PathKey { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    public bool Published { get; set; }
}
