using OrchardCore.ContentManagement;

namespace Portal.Editorial.Models;

/// <summary>Puts an item's drafts before somebody who approves them. What is published carries nothing of it.</summary>
public sealed class EditorialPart : ContentPart
{
    /// <summary>As many steps are kept with the draft; the audit trail keeps all.</summary>
    public const int MostSteps = 50;

    /// <summary>The longest comment, in characters.</summary>
    public const int LongestComment = 2000;

    /// <summary>How far the draft is.</summary>
    public EditorialReview Review { get; set; } = new();
}
