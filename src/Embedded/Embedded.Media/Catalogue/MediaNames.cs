using Embedded.Media.Library;

namespace Embedded.Media.Catalogue;

/// <summary>The parts of a path, and the short keys under which the catalogue finds paths of any length.</summary>
internal static class MediaNames
{
    /// <summary>Characters of a key.</summary>
    public const int KeyLength = 16;

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The folder of a path; nothing for what lies in the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    /// <summary>The extension in capitals, as people name a format.</summary>
    public static string FormatOf(string path) => Path.GetExtension(path).TrimStart('.').ToUpperInvariant();

    public static string KeyOf(string path) => MediaVersion.Hash(path);
}
