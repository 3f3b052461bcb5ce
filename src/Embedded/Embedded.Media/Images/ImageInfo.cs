namespace Embedded.Media.Images;

/// <summary>What a picture's header says.</summary>
/// <param name="Size">As shown: turned by the orientation that the camera noted.</param>
/// <param name="Frames">More than one in an animation.</param>
internal sealed record ImageInfo(ImageKind Kind, ImageSize Size, int Frames)
{
    public long Pixels => (long)Size.Width * Size.Height * Frames;
}
