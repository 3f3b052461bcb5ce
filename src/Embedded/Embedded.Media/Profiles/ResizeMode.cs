namespace OrchardCore.Media.Processing;

/// <summary>How a picture is made to fit a width and a height.</summary>
public enum ResizeMode
{
    Undefined = 0,
    Max = 1,
    Crop = 2,
    Pad = 3,
    BoxPad = 4,
    Min = 5,
    Stretch = 6,
}
