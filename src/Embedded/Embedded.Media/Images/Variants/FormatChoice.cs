using Microsoft.Net.Http.Headers;

namespace Embedded.Media.Images.Variants;

/// <summary>The format of a variant whose address names none: WebP for a client that says it takes it, else that of the source.</summary>
internal static class FormatChoice
{
    private const string WebP = "image/webp";

    public static ImageKind For(ImageKind source, IList<MediaTypeHeaderValue> accept)
    {
        if (accept.Any(type => type.MediaType.Equals(WebP, StringComparison.OrdinalIgnoreCase) && type.Quality is null or > 0))
        {
            return ImageKind.WebP;
        }

        return source == ImageKind.WebP ? ImageKind.Png : source;
    }
}
