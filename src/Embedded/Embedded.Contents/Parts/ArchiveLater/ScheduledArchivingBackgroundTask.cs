using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using YesSql;

namespace OrchardCore.ArchiveLater.Services;

[BackgroundTask(
    Title = "Scheduled content items archiver",
    Schedule = "* * * * *",
    Description = "Archives content items when their scheduled archive date time arrives.",
    LockTimeout = 3_000,
    LockExpiration = 300_000)]
internal sealed class ScheduledArchivingBackgroundTask(ILogger<ScheduledArchivingBackgroundTask> logger, IClock clock) : IBackgroundTask
{
    private const int BatchSize = 100;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var contentManager = serviceProvider.GetRequiredService<IContentManager>();
        var now = clock.UtcNow;

        var due = await session
            .QueryIndex<ArchiveLaterPartIndex>(index => index.Published && index.ScheduledArchiveDateTimeUtc < now)
            .OrderBy(index => index.ScheduledArchiveDateTimeUtc)
            .Take(BatchSize)
            .ListAsync();

        foreach (var index in due.TakeWhile(_ => !cancellationToken.IsCancellationRequested))
        {
            var contentItem = await contentManager.GetAsync(index.ContentItemId!, VersionOptions.Published);
            if (contentItem?.As<ArchiveLaterPart>() is not { ScheduledArchiveUtc: not null } part)
            {
                continue;
            }

            logger.LogInformation("Withdrawing the content item {ContentItemId}, scheduled for {Scheduled}.", contentItem.ContentItemId, index.ScheduledArchiveDateTimeUtc);
            part.ScheduledArchiveUtc = null;
            part.Apply();
            await contentManager.UnpublishAsync(contentItem);
        }
    }
}
