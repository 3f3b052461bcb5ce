
namespace Portal.Editorial.Review;

/// <summary>A page of the drafts in one state.</summary>
/// <param name="State">One of <see cref="Models.EditorialStates"/>.</param>
/// <param name="Rows">The drafts.</param>
/// <param name="Types">What the reader calls their types, by the types' names.</param>
/// <param name="IsFirst">Whether it is the first page.</param>
/// <param name="Next">Where the next page begins; null where there is none.</param>
/// <param name="Decides">Whether the reader decides about drafts, or only follows their own.</param>
public sealed record ReviewListPage(string State, IReadOnlyList<ReviewRow> Rows, IReadOnlyDictionary<string, string> Types, bool IsFirst, ReviewPlace? Next, bool Decides);
