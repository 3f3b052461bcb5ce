using OrchardCore.ContentManagement;
using Portal.Editorial.Models;

namespace Portal.Editorial.Review;

/// <summary>A draft in the list of those that wait.</summary>
/// <param name="Item">The draft.</param>
/// <param name="Part">How far it is.</param>
/// <param name="MayDecide">Whether the reader decides about it.</param>
public sealed record ReviewRow(ContentItem Item, EditorialPart Part, bool MayDecide)
{
    /// <summary>The last step; null only where a recipe brought the draft without any.</summary>
    public EditorialStep? Last => Part.Review.Steps.Count > 0 ? Part.Review.Steps[^1] : null;
}
