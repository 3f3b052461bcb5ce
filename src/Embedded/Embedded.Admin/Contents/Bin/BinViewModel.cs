namespace Embedded.Admin.Contents.Bin;

/// <summary>A page of the bin; the places lead to the pages beside it.</summary>
public sealed record BinViewModel(IReadOnlyList<BinRow> Rows, string? Before, string? After);
