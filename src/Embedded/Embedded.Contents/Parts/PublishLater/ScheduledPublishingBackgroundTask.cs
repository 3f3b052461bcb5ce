using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql;

namespace OrchardCore.PublishLater.Services;

[BackgroundTask(
    Title = "Scheduled content items publisher",
    Schedule = "* * * * *",
    Description = "Publishes content items when their scheduled publish date time arrives.",
    LockTimeout = 3_000,
    LockExpiration = 300_000)]
internal sealed class ScheduledPublishingBackgroundTask(ILogger<ScheduledPublishingBackgroundTask> logger, IClock clock) : IBackgroundTask
{
    private const int BatchSize = 100;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var contentManager = serviceProvider.GetRequiredService<IContentManager>();
        var now = clock.UtcNow;

        var due = await session
            .QueryIndex<PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc < now)
            .OrderBy(index => index.ScheduledPublishDateTimeUtc)
            .Take(BatchSize)
            .ListAsync();

        foreach (var index in due.TakeWhile(_ => !cancellationToken.IsCancellationRequested))
        {
            var contentItem = await contentManager.GetAsync(index.ContentItemId!, VersionOptions.Latest);
            if (contentItem is null || contentItem.As<PublishLaterPart>()?.ScheduledPublishUtc is null)
            {
                continue;
            }

            logger.LogInformation("Publishing the content item {ContentItemId}, scheduled for {Scheduled}.", contentItem.ContentItemId, index.ScheduledPublishDateTimeUtc);
            await contentManager.PublishAsync(contentItem);
        }
    }
}
