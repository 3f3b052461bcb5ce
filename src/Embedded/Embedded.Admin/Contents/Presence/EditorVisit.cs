namespace Embedded.Admin.Contents.Presence;

/// <summary>Somebody who has an item's editor open.</summary>
internal sealed record EditorVisit(string VisitId, string UserId, string UserName, DateTime SinceUtc, DateTime UntilUtc);
