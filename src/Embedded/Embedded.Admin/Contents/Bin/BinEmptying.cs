using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Settings;
using YesSql;

namespace Embedded.Admin.Contents.Bin;

/// <summary>Erases every version of what has been in the bin for as long as the settings say, some items a transaction.</summary>
[BackgroundTask(Title = "Bin", Schedule = "20 2 * * *", Description = "Erases for good what has been in the bin long enough.", LockTimeout = 1_000, LockExpiration = 600_000)]
internal sealed class BinEmptying(IClock clock, ILogger<BinEmptying> logger) : IBackgroundTask
{
    private const int BatchSize = 50;

    /// <summary>Other tasks wait meanwhile; what is left is for the next night.</summary>
    private const int MostBatches = 200;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var days = (await serviceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).As<BinSettings>().Days;
        if (days <= 0)
        {
            return;
        }

        var (before, erased) = (clock.UtcNow.AddDays(-days), BatchSize);
        for (var batch = 0; batch < MostBatches && erased == BatchSize && !cancellationToken.IsCancellationRequested; batch++)
        {
            await ShellScope.UsingChildScopeAsync(async scope => erased = await EraseAsync(scope.ServiceProvider.GetRequiredService<ISession>(), before));
        }
    }

    private async Task<int> EraseAsync(ISession session, DateTime before)
    {
        var entries = (await session.Query<BinEntry, BinEntryIndex>(index => index.DeletedUtc < before).OrderBy(index => index.DeletedUtc).Take(BatchSize).ListAsync()).ToArray();
        foreach (var entry in entries)
        {
            var id = entry.ContentItemId;
            var versions = (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).ListAsync()).ToArray();

            // An item that lives has only left its note behind.
            if (!versions.Any(version => version.Latest || version.Published))
            {
                foreach (var version in versions)
                {
                    session.Delete(version);
                }

                logger.LogInformation("Erased the content item {ContentItemId}, which {User} deleted on {DeletedUtc}.", id, entry.DeletedBy, entry.DeletedUtc);
            }

            session.Delete(entry);
        }

        return entries.Length;
    }
}
