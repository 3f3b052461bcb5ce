using YesSql.Indexes;

namespace Portal.Editorial.Indexes;

/// <summary>Finds the drafts that are on their way to publication; others have no row.</summary>
public sealed class EditorialIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? ContentType { get; set; }

    /// <summary>One of <see cref="Models.EditorialStates"/>.</summary>
    public string? State { get; set; }

    /// <summary>The moment of the last step, in UTC.</summary>
    public DateTime StepUtc { get; set; }

    /// <summary>The id of the account that the draft belongs to.</summary>
    public string? Owner { get; set; }
}
