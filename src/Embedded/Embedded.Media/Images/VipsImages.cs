using Embedded.Media.Images.Variants;
using NetVips;

namespace Embedded.Media.Images;

/// <summary>
/// Reads and makes pictures with libvips, which decodes in strips and shrinks while it reads. Only files that begin as one of
/// the four web formats reach it. It is loaded when the first picture is needed, not at start-up.
/// </summary>
internal static partial class VipsImages
{
    private const int JpegQuality = 80;
    private const int WebPQuality = 78;

    /// <summary>Drawings show what photos hide.</summary>
    private const int WebPQualityOfPng = 88;

    /// <summary>Takes the library's warnings off the error stream; what matters comes as an exception. Held, since the library calls it.</summary>
    private static readonly Log.LogDelegate _silence = static (_, _, _) => { };

    private static readonly Lazy<bool> _ready = new(SetUp);

    /// <summary>What the header says; null for what is no picture, or a broken one.</summary>
    public static ImageInfo? ReadHeader(FileInfo file)
    {
        if (Recognize(file) is not { } kind || !_ready.Value)
        {
            return null;
        }

        try
        {
            using var image = Image.NewFromFile(file.FullName, access: Enums.Access.Sequential);
            var turned = image.Contains("orientation") && image.Get("orientation") is int orientation && orientation >= 5;
            var size = turned ? new ImageSize(image.Height, image.Width) : new ImageSize(image.Width, image.Height);
            return new ImageInfo(
                kind,
                size,
                image.Contains("n-pages") && image.Get("n-pages") is int pages ? Math.Max(1, pages) : 1,
                IsTurned(image),
                kind is ImageKind.WebP or ImageKind.Gif || image.Contains("jpeg-multiscan") || image.Contains("interlaced"));
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a variant. Throws <see cref="VipsException"/> for a picture that cannot be decoded.</summary>
    public static byte[] Make(FileInfo file, ImageInfo source, VariantPlan plan, VariantSpec spec, ImageKind format)
    {
        var animated = source.Frames > 1 && format is ImageKind.Gif or ImageKind.WebP;
        using var scaled = Image.Thumbnail(
            file.FullName + (animated && source.Frames > 1 ? "[n=-1]" : ""),
            plan.Scaled.Width,
            height: plan.Scaled.Height,
            size: Enums.Size.Force,
            outputProfile: "srgb",
            failOn: Enums.FailOn.Error);
        using var srgb = scaled.Interpretation is Enums.Interpretation.Srgb or Enums.Interpretation.Bw && scaled.Format == Enums.BandFormat.Uchar
            ? scaled.Copy()
            : scaled.Colourspace(Enums.Interpretation.Srgb).Cast(Enums.BandFormat.Uchar);
        using var framed = plan.Cuts || plan.Pads ? Reframe(srgb, plan, spec, format) : srgb.Copy();
        using var flat = framed.HasAlpha() && (format == ImageKind.Jpeg || spec.Background is { A: 255 })
            ? framed.Flatten(background: Channels(spec, 3))
            : framed.Copy();
        return Encode(flat, source.Kind, spec.Quality, format);
    }

    private static bool IsTurned(Image image) => image.Contains("orientation") && image.Get("orientation") is int and > 1;

    private static bool SetUp()
    {
        // Loaders that libvips does not fuzz stay shut. Nothing is kept between pictures: the variants are kept on disk.
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
        NativeMemory.ReturnLargeBlocks();
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, _silence);
        return true;
    }

    private static ImageKind? Recognize(FileInfo file)
    {
        Span<byte> signature = stackalloc byte[ImageKinds.SignatureLength];
        try
        {
            using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return ImageKinds.Recognize(signature[..stream.ReadAtLeast(signature, signature.Length, throwOnEndOfStream: false)]);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Cuts or pads every frame of a picture; frames lie one below the other.</summary>
    private static Image Reframe(Image image, VariantPlan plan, VariantSpec spec, ImageKind format)
    {
        var frames = Math.Max(1, image.Height / plan.Scaled.Height);
        var made = new List<Image>(frames);
        try
        {
            for (var i = 0; i < frames; i++)
            {
                using var frame = image.Crop(0, i * plan.Scaled.Height, plan.Scaled.Width, plan.Scaled.Height);
                made.Add(plan.Cuts ? Cut(frame, plan) : Pad(frame, plan, spec, format));
            }

            if (frames == 1)
            {
                return made[0].Copy();
            }

            using var joined = Image.Arrayjoin([.. made], across: 1);
            return joined.Mutate(mutable => mutable.Set(GValue.GIntType, "page-height", plan.Final.Height));
        }
        finally
        {
            made.ForEach(frame => frame.Dispose());
        }
    }

    private static Image Cut(Image frame, VariantPlan plan) => frame.Crop(plan.Offset.X, plan.Offset.Y, plan.Final.Width, plan.Final.Height);

    private static Image Pad(Image frame, VariantPlan plan, VariantSpec spec, ImageKind format)
    {
        using var colored = frame.Colourspace(Enums.Interpretation.Srgb);
        using var canvas = colored.HasAlpha() || format == ImageKind.Jpeg ? colored.Copy() : colored.BandjoinConst([255]);
        return canvas.Embed(
            plan.Offset.X,
            plan.Offset.Y,
            plan.Final.Width,
            plan.Final.Height,
            extend: Enums.Extend.Background,
            background: format == ImageKind.Jpeg || spec.Background is not null ? Channels(spec, canvas.Bands) : new double[canvas.Bands]);
    }

    /// <summary>The background colour, white where none is asked for.</summary>
    private static double[] Channels(VariantSpec spec, int bands)
    {
        var color = spec.Background ?? System.Drawing.Color.White;
        return [.. new double[] { color.R, color.G, color.B, color.A }.Take(bands)];
    }

    private static byte[] Encode(Image image, ImageKind source, int? quality, ImageKind format) => format switch
    {
        ImageKind.Jpeg => image.JpegsaveBuffer(q: quality ?? JpegQuality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        ImageKind.Png => image.PngsaveBuffer(keep: Enums.ForeignKeep.None),
        ImageKind.Gif => image.GifsaveBuffer(keep: Enums.ForeignKeep.None),
        _ => image.WebpsaveBuffer(q: quality ?? (source == ImageKind.Png ? WebPQualityOfPng : WebPQuality), keep: Enums.ForeignKeep.None),
    };
}
