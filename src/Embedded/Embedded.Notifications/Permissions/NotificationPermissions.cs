using OrchardCore.Security.Permissions;

namespace OrchardCore.Notifications;

/// <summary>The permission to read one's own notifications.</summary>
public static class NotificationPermissions
{
    public static readonly Permission ManageNotifications = new("ManageNotifications", "Manage notifications");
}
