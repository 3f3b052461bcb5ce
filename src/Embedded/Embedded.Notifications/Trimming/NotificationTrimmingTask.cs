using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Settings;
using YesSql;

namespace Embedded.Notifications.Trimming;

/// <summary>Removes notifications that were read as long ago as the settings say, some a transaction.</summary>
[BackgroundTask(
    Title = "Notification trimming",
    Schedule = "40 2 * * *",
    Description = "Removes notifications that were read long enough ago.",
    LockTimeout = 1_000,
    LockExpiration = 600_000)]
internal sealed class NotificationTrimmingTask(IClock clock, ILogger<NotificationTrimmingTask> logger) : IBackgroundTask
{
    public const int BatchSize = 200;

    /// <summary>Other tasks wait meanwhile; what is left is for the next night.</summary>
    private const int MostBatches = 200;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var days = (await serviceProvider.GetRequiredService<ISiteService>().GetSettingsAsync<NotificationTrimmingSettings>()).Days;
        if (days <= 0)
        {
            return;
        }

        var (before, batch, trimmed) = (clock.UtcNow.AddDays(-days), BatchSize, 0);
        for (var batches = 0; batches < MostBatches && batch == BatchSize && !cancellationToken.IsCancellationRequested; batches++)
        {
            await ShellScope.UsingChildScopeAsync(async scope => batch = await TrimAsync(scope.ServiceProvider.GetRequiredService<ISession>(), before));
            trimmed += batch;
        }

        if (trimmed > 0)
        {
            logger.LogInformation("{Count} notifications that were read more than {Days} days ago were removed.", trimmed, days);
        }
    }

    private static async Task<int> TrimAsync(ISession session, DateTime before)
    {
        var read = (await session.Query<Notification, NotificationIndex>(index => index.IsRead && index.ReadAtUtc < before, NotificationConstants.NotificationCollection)
            .OrderBy(index => index.ReadAtUtc)
            .Take(BatchSize)
            .ListAsync()).ToArray();
        foreach (var notification in read)
        {
            session.Delete(notification, NotificationConstants.NotificationCollection);
        }

        return read.Length;
    }
}
