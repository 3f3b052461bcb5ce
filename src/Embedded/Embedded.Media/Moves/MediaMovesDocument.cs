using OrchardCore.Data.Documents;

namespace Embedded.Media.Moves;

/// <summary>Where files and folders went that had another path once.</summary>
internal sealed class MediaMovesDocument : Document
{
    /// <summary>The path that was left, and the one that took its place; each of a file or of a folder.</summary>
    public Dictionary<string, string> Moves { get; set; } = [];

    /// <summary>The folder that is on its way: it lies at its new place, and its files are not all catalogued there yet. One at a time.</summary>
    public FolderOnItsWay? OnItsWay { get; set; }
}
