namespace Embedded.Media.Options;

/// <summary>What making image variants may cost; the configuration's section <c>Embedded_Media</c>.</summary>
internal sealed class ImageLimits
{
    /// <summary>Pixels of a picture, over all its frames, that are decoded at most. A 50-megapixel phone's photo passes.</summary>
    public long MaxPixels { get; set; } = 52_000_000;

    /// <summary>The longest side of a variant.</summary>
    public int MaxSide { get; set; } = 4_096;

    /// <summary>Bytes of all variants on disk; the least recently used go first.</summary>
    public long VariantBytes { get; set; } = 1_000_000_000;

    /// <summary>Bytes that pictures which are decoded at one time may take together; one that takes more is decoded alone.</summary>
    public long DecodingBytes { get; set; } = 150_000_000;

    /// <summary>Pictures decoded at one time, for variants and when they are sent.</summary>
    public int Parallelism { get; set; } = Math.Clamp(Environment.ProcessorCount / 2, 1, 4);

    /// <summary>Variants that wait to be made; beyond that a request is asked to come back.</summary>
    public int Waiting { get; set; } = 512;
}
