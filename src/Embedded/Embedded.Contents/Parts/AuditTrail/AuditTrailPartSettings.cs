namespace OrchardCore.Contents.AuditTrail.Settings;

/// <summary>Settings of change comments on one content type.</summary>
public class AuditTrailPartSettings
{
    public bool ShowCommentInput { get; set; }
}
