using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Services;

namespace Embedded.Admin.Contents.Lists.Index;

/// <summary>
/// Gives the items of a site that is older than the index their rows: the newest first, a batch a transaction, some batches a minute, so that
/// the site starts as ever and neither memory nor a lock grows with it. Stopped at any point, it goes on with what has no row yet.
/// </summary>
[BackgroundTask(
    Title = "Lists of the admin",
    Schedule = "* * * * *",
    Description = "Adds the items that were stored before the lists had an index of their own.",
    LockTimeout = 1_000,
    LockExpiration = 120_000)]
internal sealed class ContentListFilling(ContentListState state) : IBackgroundTask
{
    private const int BatchSize = 100;

    private static readonly TimeSpan _atOnce = TimeSpan.FromSeconds(40);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        if (await state.IsFilledAsync(serviceProvider))
        {
            return;
        }

        var end = DateTime.UtcNow + _atOnce;
        while (DateTime.UtcNow < end && !cancellationToken.IsCancellationRequested)
        {
            var isFilled = false;
            await ShellScope.UsingChildScopeAsync(async scope => isFilled = await FillBatchAsync(scope.ServiceProvider));
            if (isFilled)
            {
                return;
            }
        }
    }

    private static async Task<bool> FillBatchAsync(IServiceProvider services)
    {
        var session = services.GetRequiredService<ISession>();
        var rows = await session
            .QueryIndex<ContentItemIndex>(row => (row.Latest || row.Published)
                && row.DocumentId.IsNotIn<ContentListIndex>(known => known.DocumentId, known => known.Latest || known.Published))
            .OrderByDescending(row => row.DocumentId)
            .Take(BatchSize)
            .ListAsync();
        var ids = rows.Select(row => row.DocumentId).ToArray();
        foreach (var item in await session.GetAsync<ContentItem>(ids))
        {
            await session.SaveAsync(item, checkConcurrency: true);
        }

        if (ids.Length > 0)
        {
            return false;
        }

        await ContentListState.SetFilledAsync(session);

        return true;
    }
}
