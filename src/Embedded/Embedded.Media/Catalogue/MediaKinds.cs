namespace Embedded.Media.Catalogue;

/// <summary>Tells by the extension what a file is; what is nothing else is a document.</summary>
internal static class MediaKinds
{
    public static MediaKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".svg" or ".ico" or ".psd" => MediaKind.Picture,
        ".mp4" or ".m4v" or ".mov" or ".wmv" or ".avi" or ".mpg" or ".ogv" or ".3gp" => MediaKind.Video,
        ".mp3" or ".m4a" or ".ogg" or ".wav" => MediaKind.Sound,
        _ => MediaKind.Document,
    };
}
