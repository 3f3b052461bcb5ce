namespace OrchardCore.Media.Events;

/// <summary>Called around changes of the media library.</summary>
public interface IMediaEventHandler
{
    Task MediaCreatingDirectoryAsync(MediaCreatingContext context);

    Task MediaCreatedDirectoryAsync(MediaCreatedContext context);

    Task MediaDeletingFileAsync(MediaDeletingContext context);

    Task MediaDeletedFileAsync(MediaDeletedContext context);

    Task MediaDeletingDirectoryAsync(MediaDeletingContext context);

    Task MediaDeletedDirectoryAsync(MediaDeletedContext context);

    Task MediaMovingAsync(MediaMoveContext context);

    Task MediaMovedAsync(MediaMoveContext context);
}
