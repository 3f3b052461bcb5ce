using OrchardCore.ContentManagement;

namespace Portal.Editorial.Models;

/// <summary>How far a draft is on its way to publication. What is published carries nothing of it.</summary>
public sealed class EditorialPart : ContentPart
{
    /// <summary>As many steps are kept with the draft; the audit trail keeps all.</summary>
    public const int MostSteps = 50;

    /// <summary>The longest comment, in characters.</summary>
    public const int LongestComment = 2000;

    /// <summary>One of <see cref="EditorialStates"/>, or null while the draft is being written.</summary>
    public string? State { get; set; }

    /// <summary>When it was submitted last, in UTC.</summary>
    public DateTime? SubmittedUtc { get; set; }

    /// <summary>The id of the account that submitted it last.</summary>
    public string? SubmittedBy { get; set; }

    /// <summary>What was done since the item was published last, the oldest first.</summary>
    public List<EditorialStep> Steps { get; set; } = [];

    /// <summary>What was written to go with the next step, and was only saved so far.</summary>
    public string? UnsentComment { get; set; }

    /// <summary>The id of the account that wrote <see cref="UnsentComment"/>; it is shown to nobody else.</summary>
    public string? UnsentBy { get; set; }
}
