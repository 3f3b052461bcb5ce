namespace OrchardCore.Media.Events;

/// <summary>A file or folder that is about to be deleted.</summary>
public class MediaDeletingContext : MediaContextBase
{
}
