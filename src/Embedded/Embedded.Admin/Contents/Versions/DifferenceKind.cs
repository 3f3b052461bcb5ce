namespace Embedded.Admin.Contents.Versions;

/// <summary>What became of a stretch of text.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}
