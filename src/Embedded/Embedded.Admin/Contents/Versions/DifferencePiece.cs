namespace Embedded.Admin.Contents.Versions;

/// <summary>A stretch of a text: taken out, put in, or the same in both.</summary>
public sealed record DifferencePiece(string Text, DifferenceKind Kind);
