using NetVips;

namespace Embedded.Media.Tests.Support;

/// <summary>Pictures made for the tests.</summary>
internal static class Pictures
{
    public static readonly double[] Red = [255, 0, 0];
    public static readonly double[] Blue = [0, 0, 255];

    /// <summary>Left half red, right half blue.</summary>
    public static Image Halves(int width, int height)
    {
        using var left = Plain(width / 2, height, Red);
        using var right = Plain(width - (width / 2), height, Blue);
        return left.Join(right, Enums.Direction.Horizontal);
    }

    public static Image Plain(int width, int height, double[] color)
    {
        using var black = Image.Black(width, height, bands: color.Length);
        using var colored = black + color;
        return colored.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width, int height)
    {
        using var image = Halves(width, height);
        return image.JpegsaveBuffer(q: 90);
    }

    public static byte[] Png(int width, int height)
    {
        using var image = Halves(width, height);
        return image.PngsaveBuffer();
    }

    /// <summary>As a camera held upright writes it: lying, with a note to turn it, and with where it was.</summary>
    public static byte[] PhoneJpeg(int width, int height)
    {
        using var image = Halves(width, height);
        using var noted = image.Mutate(mutable =>
        {
            mutable.Set(GValue.GIntType, "orientation", 6);
            mutable.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "10/1 45/1 0/1");
            mutable.Set(GValue.GStrType, "exif-ifd0-ImageDescription", "a-secret-place");
        });
        return noted.JpegsaveBuffer(q: 90);
    }

    public static byte[] AnimatedGif(int width, int height, int frames)
    {
        var images = Enumerable.Range(0, frames).Select(i => Plain(width, height, i % 2 == 0 ? Red : Blue)).ToArray();
        using var joined = Image.Arrayjoin(images, across: 1);
        using var animated = joined.Mutate(mutable => mutable.Set(GValue.GIntType, "page-height", height));
        return animated.GifsaveBuffer();
    }

    /// <summary>64 million pixels in a few kilobytes.</summary>
    public static byte[] Bomb()
    {
        using var image = Image.Black(8_000, 8_000);
        return image.PngsaveBuffer(compression: 9);
    }

    public static (int Width, int Height, int Frames) Measure(byte[] content)
    {
        using var image = Image.NewFromBuffer(content);
        return (image.Width, image.Height, image.Contains("n-pages") ? (int)image.Get("n-pages") : 1);
    }

    public static double[] ColorAt(byte[] content, int x, int y)
    {
        using var image = Image.NewFromBuffer(content);
        return image.Getpoint(x, y);
    }
}
