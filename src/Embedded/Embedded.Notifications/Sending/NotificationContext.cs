namespace OrchardCore.Notifications;

/// <summary>A notification on its way, and for whom it is meant.</summary>
public class NotificationContext
{
    public NotificationContext(INotificationMessage notificationMessage, object notify)
    {
        ArgumentNullException.ThrowIfNull(notificationMessage);
        ArgumentNullException.ThrowIfNull(notify);
        NotificationMessage = notificationMessage;
        Notify = notify;
    }

    public INotificationMessage NotificationMessage { get; }

    public object Notify { get; }

    public Notification? Notification { get; set; }
}
