using Microsoft.Extensions.Logging;
using OrchardCore.FileStorage;
using OrchardCore.Media.Events;
using OrchardCore.Modules;

namespace OrchardCore.Media.Core;

/// <summary>The media library over a file store: tells handlers of changes, and knows public addresses.</summary>
public class DefaultMediaFileStore : IMediaFileStore
{
    private readonly IFileStore _fileStore;
    private readonly string _publicBase;
    private readonly IEnumerable<IMediaEventHandler> _eventHandlers;
    private readonly IEnumerable<IMediaCreatingEventHandler> _creatingHandlers;
    private readonly ILogger _logger;

    public DefaultMediaFileStore(
        IFileStore fileStore,
        string requestBasePath,
        string cdnBaseUrl,
        IEnumerable<IMediaEventHandler> mediaEventHandlers,
        IEnumerable<IMediaCreatingEventHandler> mediaCreatingEventHandlers,
        ILogger<DefaultMediaFileStore> logger)
    {
        ArgumentNullException.ThrowIfNull(requestBasePath);
        _fileStore = fileStore;
        _publicBase = cdnBaseUrl + requestBasePath.TrimEnd('/') + "/";
        _eventHandlers = mediaEventHandlers;
        _creatingHandlers = mediaCreatingEventHandlers;
        _logger = logger;
    }

    public virtual Task<IFileStoreEntry?> GetFileInfoAsync(string path) => _fileStore.GetFileInfoAsync(path);

    public virtual Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path) => _fileStore.GetDirectoryInfoAsync(path);

    public virtual IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false) =>
        _fileStore.GetDirectoryContentAsync(path, includeSubDirectories);

    public virtual async Task<bool> TryCreateDirectoryAsync(string path)
    {
        var creating = new MediaCreatingContext { Path = path };
        await _eventHandlers.InvokeAsync((handler, context) => handler.MediaCreatingDirectoryAsync(context), creating, _logger);
        var result = await _fileStore.TryCreateDirectoryAsync(creating.Path);
        var created = new MediaCreatedContext { Path = creating.Path, Result = result };
        await _eventHandlers.InvokeAsync((handler, context) => handler.MediaCreatedDirectoryAsync(context), created, _logger);
        return result;
    }

    public virtual async Task<bool> TryDeleteFileAsync(string path)
    {
        var deleting = new MediaDeletingContext { Path = path };
        await _eventHandlers.InvokeAsync((handler, context) => handler.MediaDeletingFileAsync(context), deleting, _logger);
        var result = await _fileStore.TryDeleteFileAsync(deleting.Path);
        var deleted = new MediaDeletedContext { Path = deleting.Path, Result = result };
        await _eventHandlers.InvokeAsync((handler, context) => handler.MediaDeletedFileAsync(context), deleted, _logger);
        return result;
    }

    public virtual async Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var deleting = new MediaDeletingContext { Path = path };
        await _eventHandlers.InvokeAsync((handler, context) => handler.MediaDeletingDirectoryAsync(context), deleting, _logger);
        var result = await _fileStore.TryDeleteDirectoryAsync(deleting.Path);
        var deleted = new MediaDeletedContext { Path = deleting.Path, Result = result };
        await _eventHandlers.InvokeAsync((handler, context) => handler.MediaDeletedDirectoryAsync(context), deleted, _logger);
        return result;
    }

    public virtual async Task MoveFileAsync(string oldPath, string newPath)
    {
        var move = new MediaMoveContext { OldPath = oldPath, NewPath = newPath };
        await _eventHandlers.InvokeAsync((handler, context) => handler.MediaMovingAsync(context), move, _logger);
        await _fileStore.MoveFileAsync(move.OldPath, move.NewPath);
        await _eventHandlers.InvokeAsync((handler, context) => handler.MediaMovedAsync(context), move, _logger);
    }

    public virtual Task CopyFileAsync(string srcPath, string dstPath) => _fileStore.CopyFileAsync(srcPath, dstPath);

    public virtual Task<Stream> GetFileStreamAsync(string path) => _fileStore.GetFileStreamAsync(path);

    public virtual Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => _fileStore.GetFileStreamAsync(fileStoreEntry);

    public virtual async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var context = new MediaCreatingContext { Path = path };
        var current = inputStream;
        try
        {
            foreach (var handler in _creatingHandlers)
            {
                var next = await handler.MediaCreatingAsync(context, current);
                if (current != inputStream && current != next)
                {
                    await current.DisposeAsync();
                }

                current = next;
            }

            return await _fileStore.CreateFileFromStreamAsync(context.Path, current, overwrite);
        }
        finally
        {
            // The given stream is the caller's to close.
            if (current != inputStream)
            {
                await current.DisposeAsync();
            }
        }
    }

    public virtual string MapPathToPublicUrl(string path) => _publicBase + _fileStore.NormalizeAndEscapePath(path);
}
