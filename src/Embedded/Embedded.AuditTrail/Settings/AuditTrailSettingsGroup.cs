namespace OrchardCore.AuditTrail.Settings;

/// <summary>The page of the site's settings about the record of events.</summary>
public class AuditTrailSettingsGroup
{
    public const string Id = "AuditTrail";
}
