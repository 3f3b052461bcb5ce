namespace Embedded.Admin.Contents.Versions;

/// <summary>Somebody else stored the item while this form was open.</summary>
/// <param name="Author">Who stored it.</param>
/// <param name="Time">When, on the site's clock.</param>
/// <param name="Differences">From what was stored to what this form holds.</param>
public sealed record EditorConflict(string? Author, DateTimeOffset? Time, IReadOnlyList<ItemDifference> Differences);
