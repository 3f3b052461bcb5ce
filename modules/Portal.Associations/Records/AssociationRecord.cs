using Portal.Associations.ViewModels;

namespace Portal.Associations.Records;

/// <summary>An association in the list of records.</summary>
/// <param name="Shown">What lists show of it.</param>
/// <param name="Gaps">What is missing.</param>
/// <param name="MayEdit">The user may edit it; otherwise it is only shown.</param>
public sealed record AssociationRecord(AssociationSummary Shown, IReadOnlyList<string> Gaps, bool MayEdit);
