using Embedded.Media.Library;
using OrchardCore.FileStorage;
using OrchardCore.Locking.Distributed;
using OrchardCore.Media;
using YesSql;

namespace Embedded.Media.Moves;

/// <summary>Moves files and folders, on the disk and in the catalogue together: where the database refuses, the disk is as it was.</summary>
internal sealed class MediaRelocation(IMediaFileStore store, MediaFolder folder, IServiceProvider services, MediaMoves moves, IDistributedLock locks, ISession session)
{
    private const string Moving = "MEDIA_MOVE_LOCK";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _atOnce = TimeSpan.FromSeconds(10);

    public Task<RelocationResult> MoveFileAsync(string path, string target) => InTurnAsync(async () =>
    {
        if (await store.GetFileInfoAsync(path) is not { } file || file.Path != path)
        {
            return RelocationResult.Gone;
        }

        if (await store.GetFileInfoAsync(target) is { } other && other.Path != path)
        {
            return other.Path == target ? RelocationResult.Taken : RelocationResult.Reserved;
        }

        if (await store.GetDirectoryInfoAsync(target) is not null)
        {
            return RelocationResult.Taken;
        }

        return await CommitAsync(() => store.MoveFileAsync(path, target), () => File.Move(PathOf(target), PathOf(path)));
    });

    public Task<RelocationResult> MoveFolderAsync(string path, string target) => InTurnAsync(async () =>
    {
        if (await store.GetDirectoryInfoAsync(path) is null)
        {
            return RelocationResult.Gone;
        }

        if (target == path || target.StartsWith(path + "/", StringComparison.Ordinal))
        {
            return RelocationResult.IntoItself;
        }

        if (Directory.Exists(PathOf(target)) || File.Exists(PathOf(target)))
        {
            return RelocationResult.Taken;
        }

        if (await moves.LeadsElsewhereAsync(target, path))
        {
            return RelocationResult.Reserved;
        }

        var result = await CommitAsync(() => MoveFolderNowAsync(path, target), () => Directory.Move(PathOf(target), PathOf(path)));

        return result == RelocationResult.Moved && !await MovedFolderCataloguing.FinishAsync(services, _atOnce, CancellationToken.None) ? RelocationResult.Following : result;
    });

    private async Task MoveFolderNowAsync(string path, string target)
    {
        Directory.Move(PathOf(path), PathOf(target));
        await MediaMoves.RememberAsync(path, target);
        await MediaMoves.SetOnItsWayAsync(new FolderOnItsWay { Left = path, Taken = target });
    }

    private async Task<RelocationResult> CommitAsync(Func<Task> move, Action moveBack)
    {
        var isMoved = false;
        try
        {
            await move();
            isMoved = true;
            await session.SaveChangesAsync();

            return RelocationResult.Moved;
        }
        catch (Exception exception) when (exception is FileStoreException or IOException or UnauthorizedAccessException && !isMoved)
        {
            await session.CancelAsync();

            return RelocationResult.Refused;
        }
        catch (Exception exception)
        {
            await session.CancelAsync();
            moveBack();
            if (exception is ConcurrencyException)
            {
                return RelocationResult.Busy;
            }

            throw;
        }
    }

    private async Task<RelocationResult> InTurnAsync(Func<Task<RelocationResult>> move)
    {
        var (locker, locked) = await locks.TryAcquireLockAsync(Moving, _patience, _longest);
        if (!locked)
        {
            return RelocationResult.Busy;
        }

        await using var held = locker;
        // One folder after the other: an entry is looked for under one path that was left.
        return await MovedFolderCataloguing.FinishAsync(services, _atOnce, CancellationToken.None) ? await move() : RelocationResult.Busy;
    }

    private string PathOf(string path) => folder.FileAt(path).FullName;
}
