namespace Portal.Editorial.Models;

/// <summary>One step of a draft: who did what, when, and what was said with it.</summary>
public sealed class EditorialStep
{
    /// <summary>One of <see cref="EditorialStepKinds"/>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The moment, in UTC.</summary>
    public DateTime Utc { get; set; }

    /// <summary>The account's id.</summary>
    public string? UserId { get; set; }

    /// <summary>The account's name at that moment.</summary>
    public string? UserName { get; set; }

    /// <summary>What was said, as plain text.</summary>
    public string? Comment { get; set; }
}
