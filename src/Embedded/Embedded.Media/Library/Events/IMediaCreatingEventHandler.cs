namespace OrchardCore.Media.Events;

/// <summary>Sees each new file before it is stored, and may replace its bytes.</summary>
public interface IMediaCreatingEventHandler
{
    /// <summary>Returns the stream to store: the given one, or one of the handler's own.</summary>
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
