using Microsoft.AspNetCore.StaticFiles;

namespace Embedded.StaticFiles;

/// <summary>What a file is by its ending; one that is unknown is not served.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider s_provider = new()
    {
        Mappings =
        {
            [".avif"] = "image/avif",
            [".webp"] = "image/webp",
            [".woff2"] = "font/woff2",
            [".webmanifest"] = "application/manifest+json",
            [".js"] = "text/javascript",
            [".mjs"] = "text/javascript",
            [".ico"] = "image/x-icon",
        },
    };

    public static string? Of(string path)
    {
        if (!s_provider.TryGetContentType(path, out var type))
        {
            return null;
        }

        return IsText(type) ? type + "; charset=utf-8" : type;
    }

    /// <summary>Whether compression makes it smaller: pictures and fonts are compressed already.</summary>
    public static bool IsCompressible(string type) => IsText(type) || type is "image/svg+xml" or "image/x-icon" or "application/wasm";

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.StartsWith("application/json", StringComparison.Ordinal)
        || type.StartsWith("application/xml", StringComparison.Ordinal)
        || type.StartsWith("application/manifest+json", StringComparison.Ordinal);
}
