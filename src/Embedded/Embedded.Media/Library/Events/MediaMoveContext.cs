namespace OrchardCore.Media.Events;

/// <summary>A file on its way from one path to another.</summary>
public class MediaMoveContext
{
    public string OldPath { get; set; } = null!;

    public string NewPath { get; set; } = null!;
}
