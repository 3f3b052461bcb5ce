using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace Embedded.Media.Uses;

/// <summary>
/// Reads, after the site has started, which files the items name that were stored before there was an index of it: a batch a transaction,
/// on from where the last one ended.
/// </summary>
[BackgroundTask(
    Title = "Uses of the media library",
    Schedule = "* * * * *",
    Description = "Finds the files that items name which were stored before there was an index of it.",
    LockTimeout = 1_000,
    LockExpiration = 120_000)]
internal sealed class MediaUseFilling : IBackgroundTask
{
    private const int BatchSize = 100;

    private static readonly TimeSpan _atOnce = TimeSpan.FromSeconds(40);

    private volatile bool _isFilled;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var end = DateTime.UtcNow + _atOnce;
        while (!_isFilled && DateTime.UtcNow < end && !cancellationToken.IsCancellationRequested)
        {
            await ShellScope.UsingChildScopeAsync(async scope => _isFilled = await FillBatchAsync(scope.ServiceProvider.GetRequiredService<ISession>()));
        }
    }

    public static Task SetFilledAsync(ISession session) => session.SaveAsync(new State { IsFilled = true });

    private static async Task<bool> FillBatchAsync(ISession session)
    {
        var state = await session.Query<State>().FirstOrDefaultAsync() ?? new State();
        if (state.IsFilled)
        {
            return true;
        }

        var after = state.After;
        var items = (await session
            .Query<ContentItem, ContentItemIndex>(row => (row.Latest || row.Published) && row.DocumentId > after)
            .OrderBy(row => row.DocumentId)
            .Take(BatchSize)
            .ListAsync()).ToList();
        foreach (var item in items.Where(item => MediaPaths.Of(item).Count > 0))
        {
            await session.SaveAsync(item, checkConcurrency: true);
        }

        state.After = items.Count > 0 ? items[^1].Id : after;
        state.IsFilled = items.Count < BatchSize;
        await session.SaveAsync(state);

        return state.IsFilled;
    }

    /// <summary>How far it came.</summary>
    internal sealed class State
    {
        public long Id { get; set; }

        /// <summary>The last document that was read.</summary>
        public long After { get; set; }

        public bool IsFilled { get; set; }
    }
}
