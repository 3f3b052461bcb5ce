using System.Drawing;
using OrchardCore.Media.Processing;

namespace Embedded.Media.Images.Variants;

/// <summary>
/// How a picture becomes a variant: scaled, then cut out of or put on a canvas of the final size. The offset is where the cut
/// begins in the scaled picture, or where the scaled picture lies on the canvas.
/// </summary>
internal sealed record VariantPlan(ImageSize Scaled, ImageSize Final, Point Offset)
{
    public bool Cuts => Final.Width < Scaled.Width || Final.Height < Scaled.Height;

    public bool Pads => Final.Width > Scaled.Width || Final.Height > Scaled.Height;

    /// <summary>What one frame takes while it is made.</summary>
    public long Pixels => Math.Max((long)Scaled.Width * Scaled.Height, (long)Final.Width * Final.Height);

    /// <summary>
    /// A picture is never enlarged by max, min and crop: that adds bytes and no detail. A crop of a picture smaller than asked for
    /// keeps the proportions asked for.
    /// </summary>
    public static VariantPlan For(VariantSpec spec, ImageSize source)
    {
        var scaleX = spec.Width / (double)source.Width;
        var scaleY = spec.Height / (double)source.Height;
        if (spec.Width == 0 || spec.Height == 0)
        {
            var scale = spec.Width == 0 && spec.Height == 0 ? 1 : Math.Min(1, Math.Max(scaleX, scaleY));
            return Whole(source, scale);
        }

        return spec.Mode switch
        {
            ResizeMode.Crop => Crop(spec, source, Math.Max(scaleX, scaleY)),
            ResizeMode.Pad => Pad(spec, source, Math.Min(scaleX, scaleY)),
            ResizeMode.BoxPad => Pad(spec, source, Math.Min(1, Math.Min(scaleX, scaleY))),
            ResizeMode.Min => Whole(source, Math.Min(1, Math.Max(scaleX, scaleY))),
            ResizeMode.Stretch => new(new(spec.Width, spec.Height), new(spec.Width, spec.Height), Point.Empty),
            _ => Whole(source, Math.Min(1, Math.Min(scaleX, scaleY))),
        };
    }

    private static VariantPlan Whole(ImageSize source, double scale)
    {
        var size = ImageSize.Round(source.Width * scale, source.Height * scale);
        return new(size, size, Point.Empty);
    }

    private static VariantPlan Crop(VariantSpec spec, ImageSize source, double scale)
    {
        var enlarged = Math.Max(1, scale);
        var final = ImageSize.Round(spec.Width / enlarged, spec.Height / enlarged);
        var scaled = ImageSize.Round(source.Width * scale / enlarged, source.Height * scale / enlarged);
        scaled = new(Math.Max(scaled.Width, final.Width), Math.Max(scaled.Height, final.Height));
        return new(scaled, final, new Point(
            Start(spec.Focus.X, scaled.Width, final.Width),
            Start(spec.Focus.Y, scaled.Height, final.Height)));
    }

    private static VariantPlan Pad(VariantSpec spec, ImageSize source, double scale)
    {
        var scaled = ImageSize.Round(source.Width * scale, source.Height * scale);
        scaled = new(Math.Min(scaled.Width, spec.Width), Math.Min(scaled.Height, spec.Height));
        return new(scaled, new(spec.Width, spec.Height), new Point((spec.Width - scaled.Width) / 2, (spec.Height - scaled.Height) / 2));
    }

    private static int Start(float focus, int whole, int part) =>
        Math.Clamp((int)Math.Round((focus * whole) - (part / 2.0), MidpointRounding.AwayFromZero), 0, whole - part);
}
