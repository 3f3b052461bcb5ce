using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.FileStorage;
using OrchardCore.Media.Core;
using OrchardCore.Media.Events;

namespace Embedded.Media.Catalogue;

/// <summary>
/// The library's store, which tells the catalogue of every file that comes or goes: the events of the library know of deletions
/// and moves, but of no file after it was written.
/// </summary>
internal sealed class CataloguedMediaFileStore(
    IFileStore files,
    string requestBasePath,
    string cdnBaseUrl,
    IEnumerable<IMediaEventHandler> eventHandlers,
    IEnumerable<IMediaCreatingEventHandler> creatingHandlers,
    ILogger<DefaultMediaFileStore> logger) : DefaultMediaFileStore(files, requestBasePath, cdnBaseUrl, eventHandlers, creatingHandlers, logger)
{
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
        await NoteAsync(oldPath);
        await NoteAsync(newPath);
    }

    public override async Task<bool> TryDeleteFileAsync(string path)
    {
        var isDeleted = await base.TryDeleteFileAsync(path);
        await NoteAsync(path);

        return isDeleted;
    }

    // Outside of a scope, at start-up, nobody changes files but by hand.
    private static Task NoteAsync(string path) =>
        ShellScope.Current is { } scope ? scope.ServiceProvider.GetRequiredService<MediaCatalogue>().NoteAsync(path) : Task.CompletedTask;
}
