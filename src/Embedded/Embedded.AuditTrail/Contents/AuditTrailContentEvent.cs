using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.AuditTrail.Models;

/// <summary>What was done with an item, and the item as it was then.</summary>
public class AuditTrailContentEvent
{
    public string Name { get; set; } = "";

    public ContentItem? ContentItem { get; set; }

    /// <summary>How many versions the item had.</summary>
    public int VersionNumber { get; set; }

    public string? Comment { get; set; }
}
