namespace OrchardCore.Media.Processing;

/// <summary>The formats that a profile may name.</summary>
public enum Format
{
    Undefined = 0,
    Bmp = 1,
    Gif = 2,
    Jpg = 3,
    Png = 4,
    Tga = 5,
    WebP = 6,
}
