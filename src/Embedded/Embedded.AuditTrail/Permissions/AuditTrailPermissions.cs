using OrchardCore.Security.Permissions;

namespace OrchardCore.AuditTrail;

/// <summary>The permissions about the record of events.</summary>
public static class AuditTrailPermissions
{
    public static readonly Permission ViewAuditTrail = new("ViewAuditTrail", "View audit trail");

    public static readonly Permission ManageAuditTrailSettings = new("ManageAuditTrailSettings", "Manage audit trail settings");
}
