namespace OrchardCore.Contents.AuditTrail.Settings;

/// <summary>The types of items whose events are recorded.</summary>
public class ContentAuditTrailSettings
{
    public string[] AllowedContentTypes { get; set; } = [];
}
