namespace Embedded.Admin.Contents.Versions;

/// <summary>A value in which two versions of an item differ.</summary>
public sealed record ItemDifference(string Label, IReadOnlyList<DifferencePiece> Pieces);
