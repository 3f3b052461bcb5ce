namespace Portal.Articles.Models;

/// <summary>A month or an author of the archive, and how many articles stand under it.</summary>
/// <param name="Key">The month as 2026-11, or the pen name.</param>
/// <param name="Count">The number of published articles.</param>
public sealed record ArchiveEntry(string Key, int Count);
