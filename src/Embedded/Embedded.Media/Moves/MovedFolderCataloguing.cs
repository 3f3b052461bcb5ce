using Embedded.Media.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media;
using YesSql;
using YesSql.Services;

namespace Embedded.Media.Moves;

/// <summary>
/// Catalogues the files of a moved folder at their new place, with all that is written about them: some a transaction, so that a folder of
/// any size neither fills the memory nor keeps others from writing. Where it is broken off, the next minute goes on: what is done is
/// known by its new path.
/// </summary>
[BackgroundTask(
    Title = "Moved folders of the media library",
    Schedule = "* * * * *",
    Description = "Catalogues the files of a large folder at the place that it was moved to.",
    LockTimeout = 1_000,
    LockExpiration = 120_000)]
internal sealed class MovedFolderCataloguing : IBackgroundTask
{
    private const int BatchSize = 200;

    private static readonly TimeSpan _atOnce = TimeSpan.FromSeconds(40);

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => FinishAsync(serviceProvider, _atOnce, cancellationToken);

    /// <summary>Goes on for at most this time; true says that no folder is on its way any more.</summary>
    public static async Task<bool> FinishAsync(IServiceProvider services, TimeSpan time, CancellationToken cancellation)
    {
        if (await MediaMoves.OnItsWayAsync() is not { } folder)
        {
            return true;
        }

        try
        {
            if (!await MoveAllAsync(services, folder, DateTime.UtcNow + time, cancellation))
            {
                return false;
            }

            await ShellScope.UsingChildScopeAsync(_ => MediaMoves.SetOnItsWayAsync(null));

            return true;
        }
        catch (ConcurrencyException)
        {
            // Somebody wrote about one of the files at this moment; the next minute goes on with what they wrote.
            return false;
        }
    }

    private static async Task<bool> MoveAllAsync(IServiceProvider services, FolderOnItsWay folder, DateTime end, CancellationToken cancellation)
    {
        var batch = new List<string>(BatchSize);
        await foreach (var file in services.GetRequiredService<IMediaFileStore>().GetDirectoryContentAsync(folder.Taken, includeSubDirectories: true))
        {
            if (file.IsDirectory)
            {
                continue;
            }

            batch.Add(file.Path);
            if (batch.Count == BatchSize)
            {
                await MoveAsync(folder, batch);
                batch.Clear();
                if (DateTime.UtcNow > end || cancellation.IsCancellationRequested)
                {
                    return false;
                }
            }
        }

        await MoveAsync(folder, batch);

        return true;
    }

    private static Task MoveAsync(FolderOnItsWay folder, List<string> paths) => ShellScope.UsingChildScopeAsync(async scope =>
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var targets = paths.ToDictionary(path => MediaNames.KeyOf(folder.Left + path[folder.Taken.Length..]));
        var keys = targets.Keys.ToArray();
        foreach (var entry in await session.Query<MediaEntry, MediaEntryIndex>(row => row.PathKey.IsIn(keys)).ListAsync())
        {
            entry.Path = targets[MediaNames.KeyOf(entry.Path)];
            await session.SaveAsync(entry, checkConcurrency: true);
        }
    });
}
