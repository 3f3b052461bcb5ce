namespace OrchardCore.Media.Events;

/// <summary>A file or folder that was deleted, or was not there.</summary>
public class MediaDeletedContext : MediaContextBase
{
    public bool Result { get; set; }
}
