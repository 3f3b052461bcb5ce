namespace Embedded.Media.Images;

/// <summary>Names, extensions and first bytes of the formats.</summary>
internal static class ImageKinds
{
    /// <summary>As many first bytes as tell a format.</summary>
    public const int SignatureLength = 12;

    /// <summary>Whether variants are made of files with this extension.</summary>
    public static bool IsExtension(string extension) =>
        TryParse(extension.AsSpan().TrimStart('.'), out _);

    public static bool TryParse(ReadOnlySpan<char> name, out ImageKind kind)
    {
        (var known, kind) = name.Length > 4 ? (false, default) : name.ToString().ToLowerInvariant() switch
        {
            "jpg" or "jpeg" => (true, ImageKind.Jpeg),
            "png" => (true, ImageKind.Png),
            "gif" => (true, ImageKind.Gif),
            "webp" => (true, ImageKind.WebP),
            _ => (false, default),
        };
        return known;
    }

    /// <summary>The format by the file's own bytes; its name proves nothing.</summary>
    public static ImageKind? Recognize(ReadOnlySpan<byte> signature) => signature switch
    {
        [0xFF, 0xD8, 0xFF, ..] => ImageKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ImageKind.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ImageKind.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageKind.WebP,
        _ => null,
    };

    public static string ExtensionOf(ImageKind kind) => kind switch
    {
        ImageKind.Jpeg => ".jpg",
        ImageKind.Png => ".png",
        ImageKind.Gif => ".gif",
        _ => ".webp",
    };

    public static string ContentTypeOf(ImageKind kind) => kind switch
    {
        ImageKind.Jpeg => "image/jpeg",
        ImageKind.Png => "image/png",
        ImageKind.Gif => "image/gif",
        _ => "image/webp",
    };
}
