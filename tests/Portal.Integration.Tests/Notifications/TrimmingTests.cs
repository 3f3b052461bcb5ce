using Embedded.Notifications.Trimming;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Notifications.Models;
using Portal.Integration.Tests.Admin;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Notifications;

/// <summary>Notifications that were read long ago are removed; what nobody has read stays.</summary>
public abstract class TrimmingTests(PortalSite site)
{
    private const string General = "/Admin/Settings/general";
    private const string Days = "NotificationTrimmingSettings.Days";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_read_longer_ago_than_the_settings_say_is_removed()
    {
        site.SkipUnlessOffered();
        using var officer = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(officer, Cancellation);
        await StoreAsync("xưa", NotificationTrimmingTask.BatchSize + 1, readDaysAgo: 40);
        await StoreAsync("mới", 1, readDaysAgo: 20);
        await StoreAsync("chưa đọc", 1, readDaysAgo: null);

        await TrimAsync();
        Assert.Equal(NotificationTrimmingTask.BatchSize + 1, (await SubjectsAsync()).Count(subject => subject == "xưa"));

        await SetAsync(officer, "30");
        await TrimAsync();
        Assert.Equal(["chưa đọc", "mới"], (await SubjectsAsync()).Order(StringComparer.Ordinal));

        await SetAsync(officer, "0");
        await StoreAsync("xưa", 1, readDaysAgo: 4000);
        await TrimAsync();
        Assert.Contains("xưa", await SubjectsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("mười")]
    [InlineData("3651")]
    [InlineData("99999999999999999999")]
    public async Task A_wrong_number_is_said_beside_its_field_and_nothing_is_stored(string days)
    {
        site.SkipUnlessOffered();
        using var officer = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(officer, Cancellation);
        var before = (await EditorForm.OpenAsync(officer, General, Cancellation))[Days];
        var form = await EditorForm.OpenAsync(officer, General, Cancellation);
        form[Days] = days;

        using var answer = await form.SendAsync(officer, General, Cancellation);
        var again = await EditorForm.ReadAsync(answer, Cancellation);

        Assert.Contains(again.Errors, error => error.Contains("3650", StringComparison.Ordinal));
        Assert.Equal(days, again[Days]);
        Assert.Equal(before, (await EditorForm.OpenAsync(officer, General, Cancellation))[Days]);
    }

    private static async Task SetAsync(HttpClient officer, string days)
    {
        var form = await EditorForm.OpenAsync(officer, General, Cancellation);
        form[Days] = days;
        using var saved = await form.SendAsync(officer, General, Cancellation);
        Assert.Empty(await EditorForm.ErrorsOfAsync(saved, Cancellation));
    }

    private Task StoreAsync(string subject, int count, int? readDaysAgo) => site.UsingScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        for (var number = 0; number < count; number++)
        {
            var notification = new Notification { NotificationId = Guid.NewGuid().ToString("N")[..26], UserId = "ai-do", CreatedUtc = DateTime.UtcNow, Subject = subject };
            if (readDaysAgo is { } days)
            {
                notification.Put(new NotificationReadInfo { IsRead = true, ReadAtUtc = DateTime.UtcNow.AddDays(-days) });
            }

            await session.SaveAsync(notification, NotificationConstants.NotificationCollection);
        }
    });

    private Task TrimAsync() => site.UsingScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<NotificationTrimmingTask>().Single().DoWorkAsync(services, Cancellation));

    private async Task<IReadOnlyList<string?>> SubjectsAsync()
    {
        IReadOnlyList<string?> subjects = [];
        await site.UsingScopeAsync(async services => subjects = [.. (await services.GetRequiredService<ISession>()
            .Query<Notification, NotificationIndex>(index => index.UserId == "ai-do", NotificationConstants.NotificationCollection).ListAsync()).Select(notification => notification.Subject)]);

        return subjects;
    }
}
