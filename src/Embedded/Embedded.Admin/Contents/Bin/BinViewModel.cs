namespace Embedded.Admin.Contents.Bin;

/// <summary>A page of the bin; the places lead to the pages beside it.</summary>
/// <param name="Rows">What was deleted.</param>
/// <param name="Before">The place before the page; null on the first.</param>
/// <param name="After">The place after it; null on the last.</param>
/// <param name="Days">How long things are kept; 0 for ever.</param>
/// <param name="MayChangeDays">Whether the reader decides on that.</param>
public sealed record BinViewModel(IReadOnlyList<BinRow> Rows, string? Before, string? After, int Days, bool MayChangeDays);
