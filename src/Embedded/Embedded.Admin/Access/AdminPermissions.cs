using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

/// <summary>The permission to enter the admin site.</summary>
public static class AdminPermissions
{
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Access admin panel");
}
