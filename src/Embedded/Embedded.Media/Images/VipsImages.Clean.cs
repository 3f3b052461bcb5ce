using NetVips;

namespace Embedded.Media.Images;

/// <content>Pictures as they are kept: upright, and without what a camera notes beside them.</content>
internal static partial class VipsImages
{
    /// <summary>What is lost by one more compression cannot be seen at this quality.</summary>
    private const int KeptQuality = 90;

    private static readonly string[] _notes = ["exif-data", "xmp-data", "iptc-data", "gif-comment", "png-comment-0"];

    /// <summary>
    /// Decodes the whole picture; false says that it cannot be decoded. Writes the target only where the picture has to be turned or
    /// has notes to lose: otherwise the source is fine as it is.
    /// </summary>
    public static bool TryClean(FileInfo file, ImageInfo info, string target)
    {
        try
        {
            using var image = Image.NewFromFile(
                file.FullName + (info.Frames > 1 ? "[n=-1]" : ""),
                // Lines are needed in another order to turn a picture; otherwise they are read once, one after the other.
                access: info.IsTurned ? Enums.Access.Random : Enums.Access.Sequential,
                failOn: Enums.FailOn.Error);
            if (!info.IsTurned && !Array.Exists(_notes, image.Contains))
            {
                image.Avg();

                return true;
            }

            using var upright = info.IsTurned ? image.Autorot() : image.Copy();
            Write(upright, info.Kind, target);

            return true;
        }
        catch (VipsException)
        {
            return false;
        }
    }

    private static void Write(Image image, ImageKind kind, string target)
    {
        switch (kind)
        {
            case ImageKind.Jpeg:
                // Shorter codes would need the whole picture in memory before the first is written.
                image.Jpegsave(target, q: KeptQuality, keep: Enums.ForeignKeep.Icc);
                break;
            case ImageKind.Png:
                image.Pngsave(target, keep: Enums.ForeignKeep.Icc);
                break;
            case ImageKind.Gif:
                image.Gifsave(target, keep: Enums.ForeignKeep.Icc);
                break;
            default:
                image.Webpsave(target, q: KeptQuality, keep: Enums.ForeignKeep.Icc);
                break;
        }
    }
}
