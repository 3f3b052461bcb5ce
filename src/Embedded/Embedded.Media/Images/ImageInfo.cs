namespace Embedded.Media.Images;

/// <summary>What a picture's header says; the size is as shown, turned by the orientation that the camera noted.</summary>
/// <param name="Kind">The format.</param>
/// <param name="Size">Of one frame.</param>
/// <param name="Frames">One where nothing moves.</param>
/// <param name="IsTurned">It lies otherwise in the file than it is shown.</param>
/// <param name="IsWhole">It cannot be decoded line by line: its lines come in several passes, or its format packs it as one.</param>
internal sealed record ImageInfo(ImageKind Kind, ImageSize Size, int Frames, bool IsTurned, bool IsWhole)
{
    private const long OfLines = 24_000_000;
    private const int BytesOfPixel = 4;
    private const int BytesOfCoefficients = 6;

    public long Pixels => (long)Size.Width * Size.Height * Frames;

    /// <summary>Bytes that decoding it to its end takes at most.</summary>
    public long MemoryToClean => MemoryToShrink + (IsTurned ? BytesOfPixel * Pixels : 0);

    /// <summary>Bytes that a variant of it takes at most: where it is shrunk while it is read, lines are enough.</summary>
    public long MemoryToShrink => OfLines + (IsWhole ? (Kind == ImageKind.Jpeg ? BytesOfCoefficients : BytesOfPixel) * Pixels : 0);
}
