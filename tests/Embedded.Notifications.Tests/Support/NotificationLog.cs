using OrchardCore.Notifications;
using OrchardCore.Notifications.Services;

namespace Embedded.Notifications.Tests.Support;

/// <summary>Writes down what handlers are told.</summary>
internal sealed class NotificationLog : NotificationEventsHandler
{
    public List<string> Events { get; } = [];

    public override Task CreatingAsync(NotificationContext context) => AddAsync("creating");

    public override Task CreatedAsync(NotificationContext context) => AddAsync("created");

    public override Task SendingAsync(NotificationContext context) => AddAsync("sending");

    public override Task SentAsync(INotificationMethodProvider provider, NotificationContext context) => AddAsync("sent by " + provider.Method);

    public override Task FailedAsync(INotificationMethodProvider provider, NotificationContext context) => AddAsync("failed by " + provider.Method);

    public override Task SentAsync(NotificationContext context) => AddAsync("sent");

    private Task AddAsync(string what)
    {
        Events.Add(what);

        return Task.CompletedTask;
    }
}
