using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.AuditTrail.Models;

/// <summary>A comment that an editor leaves beside a change.</summary>
public class AuditTrailPart : ContentPart
{
    public string? Comment { get; set; }

    public bool ShowComment { get; set; }
}
