namespace OrchardCore.AuditTrail.Settings;

/// <summary>How long events are kept.</summary>
public class AuditTrailTrimmingSettings
{
    public int RetentionDays { get; set; } = 10;

    public DateTime? LastRunUtc { get; set; }

    public bool Disabled { get; set; }
}
