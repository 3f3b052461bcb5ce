namespace Portal.Editorial.AuditTrail;

/// <summary>What the audit trail keeps of a step of a draft.</summary>
public sealed class AuditTrailEditorialEvent
{
    /// <summary>The name of the part under which the audit trail keeps it, and of its category.</summary>
    public const string Category = "Editorial";

    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    public string ContentType { get; set; } = "";

    /// <summary>The draft's title at that moment.</summary>
    public string Title { get; set; } = "";

    /// <summary>What was said with the step; null where nothing was.</summary>
    public string? Comment { get; set; }
}
