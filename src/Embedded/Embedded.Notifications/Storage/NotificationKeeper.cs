using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Notifications.Services;
using OrchardCore.Users.Models;

namespace Embedded.Notifications.Storage;

/// <summary>Writes down whose a notification is and what it says.</summary>
internal sealed class NotificationKeeper : NotificationEventsHandler
{
    public override Task CreatingAsync(NotificationContext context)
    {
        var notification = context.Notification!;
        if (context.Notify is User user)
        {
            notification.UserId = user.UserId;
        }

        notification.Put(new NotificationBodyInfo
        {
            TextBody = context.NotificationMessage.TextBody,
            HtmlBody = context.NotificationMessage.HtmlBody,
        });

        return Task.CompletedTask;
    }
}
