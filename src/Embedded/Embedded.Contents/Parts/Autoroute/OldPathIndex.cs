using YesSql.Indexes;

namespace Embedded.Contents.Routing;

/// <summary>Finds the item that a path once led to.</summary>
internal sealed class OldPathIndex : MapIndex
{
    public string? Path { get; set; }

    public string? ContentItemId { get; set; }
}
