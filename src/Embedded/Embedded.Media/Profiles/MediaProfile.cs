using OrchardCore.Media.Processing;

namespace OrchardCore.Media.Models;

/// <summary>A named set of image commands.</summary>
public class MediaProfile
{
    public string? Hint { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public ResizeMode Mode { get; set; }

    public Format Format { get; set; }

    public int Quality { get; set; } = 100;

    public string? BackgroundColor { get; set; }
}
