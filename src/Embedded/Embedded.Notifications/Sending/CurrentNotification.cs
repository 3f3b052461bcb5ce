using OrchardCore.Notifications;
using OrchardCore.Notifications.Services;

namespace Embedded.Notifications.Sending;

/// <summary>Which notification is on its way in this unit of work: the ways themselves are only told what it says.</summary>
internal sealed class CurrentNotification : NotificationEventsHandler
{
    public string? Id { get; private set; }

    public override Task SendingAsync(NotificationContext context)
    {
        Id = context.Notification?.NotificationId;

        return Task.CompletedTask;
    }
}
