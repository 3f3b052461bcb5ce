namespace Embedded.Admin.Contents.Versions;

/// <summary>A version of an item in the list of its versions.</summary>
public sealed record VersionRow(string VersionId, DateTimeOffset? Time, string? Author, string? Title, bool IsPublished, bool IsLatest, IReadOnlyList<ItemDifference> Differences);
