using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Home.Widgets;

/// <summary>The permissions on the widgets of the admin's first page, by Orchard Core's names.</summary>
internal static class DashboardPermissions
{
    public static readonly Permission ManageAdminDashboard = new("ManageAdminDashboard", "Manage the widgets of the work desk");

    public static readonly Permission AccessAdminDashboard = new("AccessAdminDashboard", "See the widgets of the work desk", [ManageAdminDashboard]);
}
