namespace Embedded.Media.Images;

internal readonly record struct ImageSize(int Width, int Height)
{
    public static ImageSize Round(double width, double height) => new(AtLeastOne(width), AtLeastOne(height));

    private static int AtLeastOne(double length) => Math.Max(1, (int)Math.Round(length, MidpointRounding.AwayFromZero));
}
