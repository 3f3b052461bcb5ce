namespace OrchardCore.Media.Events;

/// <summary>An event of one file or folder.</summary>
public class MediaContextBase
{
    public string Path { get; set; } = null!;
}
