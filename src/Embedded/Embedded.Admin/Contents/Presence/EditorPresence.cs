namespace Embedded.Admin.Contents.Presence;

/// <summary>What the page of an editor tells of others who have it open too.</summary>
/// <param name="Address">Where the page reports that it is still open.</param>
/// <param name="VisitId">Which page it is.</param>
/// <param name="Messages">A sentence for each of the others.</param>
public sealed record EditorPresence(string Address, string VisitId, IReadOnlyList<string> Messages)
{
    /// <summary>The name of the page's id in its form.</summary>
    public const string Key = "Editor.Visit";
}
