using OrchardCore.ContentManagement;

namespace Embedded.Admin.Contents.Versions;

/// <summary>The versions of an item, the newest first.</summary>
/// <param name="Item">The newest of them.</param>
/// <param name="Versions">As many as fit on the page.</param>
/// <param name="HasMore">There are older ones beyond those shown.</param>
/// <param name="RecordAddress">Where all is written that was done with the item, for who may read it.</param>
public sealed record VersionsViewModel(ContentItem Item, IReadOnlyList<VersionRow> Versions, bool HasMore, string? RecordAddress);
