namespace OrchardCore.Notifications.Models;

/// <summary>What is done with notifications of a list.</summary>
public enum NotificationBulkAction
{
    None,
    Read,
    Unread,
    Remove,
}
