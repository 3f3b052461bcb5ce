using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Notifications.Sending;

internal sealed class NotificationService(
    INotificationMethodProviderAccessor methods,
    IEnumerable<INotificationEvents> events,
    ISession session,
    IClock clock,
    ILogger<NotificationService> logger) : INotificationService
{
    public async Task<int> SendAsync(object notify, INotificationMessage message)
    {
        var context = new NotificationContext(message, notify)
        {
            Notification = new Notification
            {
                NotificationId = IdGenerator.GenerateId(),
                CreatedUtc = clock.UtcNow,
                Subject = message.Subject,
                Summary = message.Summary,
            },
        };
        await events.InvokeAsync((handler, creating) => handler.CreatingAsync(creating), context, logger);
        await session.SaveAsync(context.Notification, NotificationConstants.NotificationCollection);
        await events.InvokeAsync((handler, created) => handler.CreatedAsync(created), context, logger);

        return await SendAsync(context);
    }

    private async Task<int> SendAsync(NotificationContext context)
    {
        var sent = 0;
        await events.InvokeAsync((handler, sending) => handler.SendingAsync(sending), context, logger);
        foreach (var method in await methods.GetProvidersAsync(context.Notify))
        {
            await events.InvokeAsync((handler, way, sending) => handler.SendingAsync(way, sending), method, context, logger);
            if (await TrySendAsync(method, context))
            {
                sent++;
                await events.InvokeAsync((handler, way, done) => handler.SentAsync(way, done), method, context, logger);
            }
            else
            {
                await events.InvokeAsync((handler, way, failed) => handler.FailedAsync(way, failed), method, context, logger);
            }
        }

        await events.InvokeAsync((handler, done) => handler.SentAsync(done), context, logger);

        return sent;
    }

    /// <summary>A way that is closed must not undo what the notification tells of.</summary>
    private async Task<bool> TrySendAsync(INotificationMethodProvider method, NotificationContext context)
    {
        try
        {
            return await method.TrySendAsync(context.Notify, context.NotificationMessage);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !exception.IsFatal())
        {
            logger.LogError(exception, "The notification {NotificationId} was not sent by {Method}.", context.Notification!.NotificationId, method.Method);

            return false;
        }
    }
}
