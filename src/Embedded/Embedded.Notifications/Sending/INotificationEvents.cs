namespace OrchardCore.Notifications;

/// <summary>Told about notifications on their way.</summary>
public interface INotificationEvents
{
    Task CreatingAsync(NotificationContext context);

    Task CreatedAsync(NotificationContext context);

    Task SendingAsync(NotificationContext context);

    Task SendingAsync(INotificationMethodProvider provider, NotificationContext context);

    Task SentAsync(INotificationMethodProvider provider, NotificationContext context);

    Task FailedAsync(INotificationMethodProvider provider, NotificationContext context);

    Task SentAsync(NotificationContext context);
}
