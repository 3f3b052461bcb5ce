using Embedded.Notifications.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Notifications.Models;
using OrchardCore.Users.Models;
using YesSql;

namespace Embedded.Notifications.Tests.Sending;

public abstract class NotificationServiceTests : IAsyncLifetime
{
    private NotificationHost? _started;

    private NotificationHost Host => _started!;

    public async ValueTask InitializeAsync() => _started = await NotificationHost.StartAsync(await CreateDatabaseAsync());

    public async ValueTask DisposeAsync()
    {
        if (_started is not null)
        {
            await _started.DisposeAsync();
        }

        await DropDatabaseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<Action<IConfiguration>> CreateDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    [Fact]
    public async Task A_notification_is_kept_for_its_account_and_found_by_its_words()
    {
        await SendAsync(new User { UserId = "4lan" });

        await Host.RunAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var kept = await session.Query<Notification, NotificationIndex>(index => index.UserId == "4lan" && !index.IsRead, NotificationConstants.NotificationCollection).FirstOrDefaultAsync();
            Assert.Equal(("Chờ duyệt", "Một tin bài chờ duyệt."), (kept!.Subject, kept.Summary));
            Assert.Equal("Tin bài “Mùa cam & bưởi” chờ duyệt.", kept.As<NotificationBodyInfo>().TextBody);
            var index = await session.QueryIndex<NotificationIndex>(index => index.NotificationId == kept.NotificationId, NotificationConstants.NotificationCollection).FirstOrDefaultAsync();
            Assert.Contains("Mùa cam & bưởi", index!.Content, StringComparison.Ordinal);
            Assert.DoesNotContain("<", index.Content, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_way_that_fails_stops_neither_the_others_nor_what_the_notification_tells_of()
    {
        var sent = await SendAsync(new User { UserId = "4lan" });

        Assert.Equal(2, sent);
        Assert.Equal(["creating", "created", "sending", "failed by Pigeon", "sent by Letter", "sent by Bell", "sent"], Host.Log.Events);
    }

    [Fact]
    public async Task An_account_is_reached_on_the_ways_that_it_chose()
    {
        var user = new User { UserId = "4lan" };
        user.Put(new UserNotificationPreferencesPart { Methods = ["Bell", "Letter"], Optout = ["pigeon"] });

        await SendAsync(user);

        Assert.Equal(["sent by Bell", "sent by Letter"], Host.Log.Events.Where(line => line.Contains(" by ", StringComparison.Ordinal)));
    }

    private async Task<int> SendAsync(User user)
    {
        var sent = 0;
        await Host.RunAsync(async services => sent = await services.GetRequiredService<INotificationService>().SendAsync(user, new NotificationMessage
        {
            Subject = "Chờ duyệt",
            Summary = "Một tin bài chờ duyệt.",
            TextBody = "Tin bài “Mùa cam & bưởi” chờ duyệt.",
            HtmlBody = "<p>Tin bài <a href=\"/x\">“Mùa cam &amp; bưởi”</a> chờ duyệt.</p>",
        }));

        return sent;
    }
}
