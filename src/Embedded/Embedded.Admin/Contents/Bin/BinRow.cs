namespace Embedded.Admin.Contents.Bin;

/// <summary>A deleted item as the bin shows it.</summary>
public sealed record BinRow(string ContentItemId, string? DisplayText, string Type, DateTime DeletedUtc, string? DeletedBy);
