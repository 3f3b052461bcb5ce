namespace Embedded.Media.Catalogue;

/// <summary>One page of files; the places lead to the pages beside it.</summary>
internal sealed record MediaListPage(IReadOnlyList<MediaEntry> Entries, string? Before, string? After);
