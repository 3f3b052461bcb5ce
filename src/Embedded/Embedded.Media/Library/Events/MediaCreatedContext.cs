namespace OrchardCore.Media.Events;

/// <summary>A folder that was made, or was there.</summary>
public class MediaCreatedContext : MediaContextBase
{
    public bool Result { get; set; }
}
