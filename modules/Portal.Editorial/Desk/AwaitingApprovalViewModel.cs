using Portal.Editorial.Review;

namespace Portal.Editorial.Desk;

/// <summary>Drafts on their way to publication.</summary>
public class AwaitingApprovalViewModel
{
    /// <summary>The first of them.</summary>
    public IReadOnlyList<ReviewRow> Rows { get; set; } = [];

    /// <summary>Whether the reader decides about drafts, or only follows their own.</summary>
    public bool Decides { get; set; }
}
