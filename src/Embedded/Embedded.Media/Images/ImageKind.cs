namespace Embedded.Media.Images;

/// <summary>The formats that pictures are read and written in.</summary>
internal enum ImageKind
{
    Jpeg,
    Png,
    Gif,
    WebP,
}
