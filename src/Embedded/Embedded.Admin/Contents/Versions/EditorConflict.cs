namespace Embedded.Admin.Contents.Versions;

/// <summary>The item was stored from elsewhere while this form was open.</summary>
/// <param name="Author">Who stored it.</param>
/// <param name="IsOwn">Whether that is who looks at this.</param>
/// <param name="Time">When, on the site's clock.</param>
/// <param name="Differences">From what was stored to what this form holds.</param>
public sealed record EditorConflict(string? Author, bool IsOwn, DateTimeOffset? Time, IReadOnlyList<ItemDifference> Differences);
