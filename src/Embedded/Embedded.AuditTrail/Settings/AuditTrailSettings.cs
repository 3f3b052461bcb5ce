namespace OrchardCore.AuditTrail.Settings;

/// <summary>Which events the site records.</summary>
public class AuditTrailSettings
{
    public AuditTrailCategorySettings[] Categories { get; set; } = [];

    /// <summary>Whether the address is kept that a request came from.</summary>
    public bool ClientIpAddressAllowed { get; set; }
}
