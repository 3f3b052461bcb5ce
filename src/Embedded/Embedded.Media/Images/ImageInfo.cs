namespace Embedded.Media.Images;

/// <summary>What a picture's header says; the size is as shown, turned by the orientation that the camera noted.</summary>
internal sealed record ImageInfo(ImageKind Kind, ImageSize Size, int Frames)
{
    public long Pixels => (long)Size.Width * Size.Height * Frames;
}
