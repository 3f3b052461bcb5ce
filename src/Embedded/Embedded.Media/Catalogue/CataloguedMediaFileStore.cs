using Embedded.Media.Moves;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.FileStorage;
using OrchardCore.Media.Core;
using OrchardCore.Media.Events;

namespace Embedded.Media.Catalogue;

/// <summary>
/// The library's store, which tells the catalogue of every file that comes or goes (the events of the library know of deletions
/// and moves, but of no file after it was written), and finds a file that was moved under its old path too.
/// </summary>
internal sealed class CataloguedMediaFileStore(
    IFileStore files,
    string requestBasePath,
    string cdnBaseUrl,
    IEnumerable<IMediaEventHandler> eventHandlers,
    IEnumerable<IMediaCreatingEventHandler> creatingHandlers,
    MediaMoves moves,
    ILogger<DefaultMediaFileStore> logger) : DefaultMediaFileStore(files, requestBasePath, cdnBaseUrl, eventHandlers, creatingHandlers, logger)
{
    public override async Task<IFileStoreEntry?> GetFileInfoAsync(string path) =>
        await base.GetFileInfoAsync(path) ?? (await moves.FollowAsync(this.NormalizePath(path)!) is var current && current != this.NormalizePath(path) ? await base.GetFileInfoAsync(current) : null);

    public override async Task<Stream> GetFileStreamAsync(string path) => await base.GetFileStreamAsync((await GetFileInfoAsync(path))?.Path ?? path);

    public override string MapPathToPublicUrl(string path) => base.MapPathToPublicUrl(moves.Known(this.NormalizePath(path) ?? ""));

    public override async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var stored = await base.CreateFileFromStreamAsync(path, inputStream, overwrite);
        await NoteAsync(stored);

        return stored;
    }

    public override async Task CopyFileAsync(string srcPath, string dstPath)
    {
        await base.CopyFileAsync(srcPath, dstPath);
        await NoteAsync(dstPath);
    }

    public override async Task MoveFileAsync(string oldPath, string newPath)
    {
        await base.MoveFileAsync(oldPath, newPath);
        if (ShellScope.Current is { } scope)
        {
            await scope.ServiceProvider.GetRequiredService<MediaCatalogue>().MoveAsync(oldPath, newPath);
            await MediaMoves.RememberAsync(this.NormalizePath(oldPath)!, this.NormalizePath(newPath)!);
        }
    }

    public override async Task<bool> TryDeleteFileAsync(string path)
    {
        var isDeleted = await base.TryDeleteFileAsync(path);
        await NoteAsync(path);
        if (isDeleted && ShellScope.Current is not null)
        {
            await MediaMoves.ForgetAsync(this.NormalizePath(path)!);
        }

        return isDeleted;
    }

    // Outside of a scope, at start-up, nobody changes files but by hand.
    private static Task NoteAsync(string path) =>
        ShellScope.Current is { } scope ? scope.ServiceProvider.GetRequiredService<MediaCatalogue>().NoteAsync(path) : Task.CompletedTask;
}
