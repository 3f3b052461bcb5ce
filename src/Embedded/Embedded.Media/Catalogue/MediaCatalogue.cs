using System.Security.Claims;
using Embedded.Caching;
using Embedded.Media.Library;
using Embedded.Media.Moves;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Documents;
using OrchardCore.FileStorage;
using OrchardCore.Locking.Distributed;
using OrchardCore.Media;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Embedded.Media.Catalogue;

/// <summary>
/// Keeps an entry for every file of the library, in the transaction that changes it. What comes by hand onto the disk is found when
/// the whole is compared with it.
/// </summary>
internal sealed class MediaCatalogue(
    ISession session,
    IMediaFileStore store,
    IDocumentManager<MediaCatalogueState> states,
    IDistributedLock locks,
    IClock clock,
    IOptions<MediaOptions> options,
    PageDependencies dependencies,
    IHttpContextAccessor accessor)
{
    private const int BatchSize = 200;
    /// <summary>With the parts that rights are given for.</summary>
    private const int Shape = 1;

    private const string Comparing = "MEDIA_CATALOGUE_LOCK";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(10);

    public async Task<MediaEntry?> FindAsync(string path) => (await EntriesOfAsync(path)).FirstOrDefault();

    /// <summary>Brings the entry of a path in step with the disk.</summary>
    public async Task NoteAsync(string path)
    {
        var normal = store.NormalizePath(path)!;
        var entries = await EntriesOfAsync(normal);
        // A path that was left is followed to where its file went, which has an entry of its own.
        var file = IsShown(normal) && await store.GetFileInfoAsync(normal) is { } found && found.Path == normal ? found : null;
        foreach (var surplus in file is null ? entries : entries.Skip(1))
        {
            session.Delete(surplus);
        }

        if (file is not null)
        {
            var entry = entries.FirstOrDefault() ?? new MediaEntry { Owner = accessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) };
            if (Write(entry, file))
            {
                await session.SaveAsync(entry);
            }
        }
    }

    /// <summary>Takes the entry of a file along, with all that is written in it.</summary>
    public async Task MoveAsync(string path, string target)
    {
        var (left, taken) = (store.NormalizePath(path)!, store.NormalizePath(target)!);
        if (await FindAsync(left) is { } entry)
        {
            entry.Path = taken;
            await session.SaveAsync(entry);
        }

        await NoteAsync(taken);
    }

    /// <summary>Compares the whole with the disk where that was never done.</summary>
    public async Task EnsureAsync()
    {
        if (await states.GetOrCreateImmutableAsync() is not { ComparedUtc: not null, Shape: Shape })
        {
            await CompareAsync();
        }
    }

    /// <summary>Adds what is on the disk alone, takes out what is in the catalogue alone.</summary>
    public async Task CompareAsync()
    {
        var (locker, locked) = await locks.TryAcquireLockAsync(Comparing, _patience, _longest);
        if (!locked)
        {
            // Another request compares it at this moment.
            return;
        }

        await using var held = locker;
        if (await MediaMoves.OnItsWayAsync() is not null)
        {
            // Files at a new place whose entries follow are not new.
            return;
        }

        using var pause = dependencies.Pause();
        var known = (await session.QueryIndex<MediaEntryIndex>().ListAsync()).ToLookup(row => row.PathKey);
        var seen = new HashSet<string>();
        List<IFileStoreEntry> changed = [];
        await foreach (var file in store.GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            if (file.IsDirectory || !IsShown(file.Path))
            {
                continue;
            }

            var key = MediaNames.KeyOf(file.Path);
            seen.Add(key);
            if (known[key].FirstOrDefault() is not { } row || row.Area is null || row.Length != file.Length || row.StoredUtc != SecondOf(file))
            {
                changed.Add(file);
            }
        }

        foreach (var files in changed.Chunk(BatchSize))
        {
            // Read anew: an upload may have written an entry meanwhile.
            var keys = files.Select(file => MediaNames.KeyOf(file.Path)).ToArray();
            var entries = (await session.Query<MediaEntry, MediaEntryIndex>(row => row.PathKey.IsIn(keys)).ListAsync())
                .OrderBy(entry => entry.Id)
                .ToLookup(entry => MediaNames.KeyOf(entry.Path));
            foreach (var file in files)
            {
                var entry = entries[MediaNames.KeyOf(file.Path)].FirstOrDefault() ?? new MediaEntry();
                Write(entry, file);
                await session.SaveAsync(entry);
            }

            await session.FlushAsync();
        }

        foreach (var keys in known.Where(rows => !seen.Contains(rows.Key)).Select(rows => rows.Key).Chunk(BatchSize))
        {
            foreach (var entry in await session.Query<MediaEntry, MediaEntryIndex>(row => row.PathKey.IsIn(keys)).ListAsync())
            {
                session.Delete(entry);
            }
        }

        var state = await states.GetOrCreateMutableAsync();
        if (state is not { ComparedUtc: not null, Shape: Shape })
        {
            // Not for nothing: every page that is kept depends on the site's documents.
            state.ComparedUtc = clock.UtcNow;
            state.Shape = Shape;
            await states.UpdateAsync(state);
        }

        await session.SaveChangesAsync();
    }

    private bool IsShown(string path) => MediaPath.IsSafe(path) && options.Value.AllowedFileExtensions.Contains(Path.GetExtension(path));

    private async Task<List<MediaEntry>> EntriesOfAsync(string path)
    {
        // A page that shows one file depends on that file, not on all.
        using var pause = dependencies.Pause();
        var key = MediaNames.KeyOf(path);

        return [.. (await session.Query<MediaEntry, MediaEntryIndex>(row => row.PathKey == key).ListAsync()).OrderBy(entry => entry.Id)];
    }

    private static bool Write(MediaEntry entry, IFileStoreEntry file)
    {
        var stored = SecondOf(file);
        if (entry.Path == file.Path && entry.Length == file.Length && entry.StoredUtc == stored)
        {
            return false;
        }

        (entry.Path, entry.Length, entry.StoredUtc) = (file.Path, file.Length, stored);

        return true;
    }

    private static DateTime SecondOf(IFileStoreEntry file) => new(file.LastModifiedUtc.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
}
