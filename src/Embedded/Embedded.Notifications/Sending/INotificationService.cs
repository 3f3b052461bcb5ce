namespace OrchardCore.Notifications;

/// <summary>Sends notifications.</summary>
public interface INotificationService
{
    /// <summary>Keeps the notification for whom it is meant, an account as a rule, and sends it on; tells how many ways it went.</summary>
    Task<int> SendAsync(object notify, INotificationMessage message);
}
