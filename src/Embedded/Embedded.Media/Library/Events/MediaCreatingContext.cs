namespace OrchardCore.Media.Events;

/// <summary>A file or folder that is about to be made; its path may be changed.</summary>
public class MediaCreatingContext : MediaContextBase
{
}
