using Microsoft.AspNetCore.Http;

namespace OrchardCore.Media;

/// <summary>What the media library takes and serves; the configuration's section <c>OrchardCore_Media</c>.</summary>
public class MediaOptions
{
    /// <summary>The widths and heights in pixels that an image may have without a token.</summary>
    public int[] SupportedSizes { get; set; } = [];

    public HashSet<string> AllowedFileExtensions { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public int MaxBrowserCacheDays { get; set; }

    /// <summary>In bytes.</summary>
    public int MaxFileSize { get; set; }

    /// <summary>Bytes of one part of a file that comes in parts; files come only whole where it is 0.</summary>
    public int MaxUploadChunkSize { get; set; }

    /// <summary>How long the parts of a file wait for the rest.</summary>
    public TimeSpan TemporaryFileLifetime { get; set; }

    /// <summary>Put before public addresses; nothing by default.</summary>
    public string CdnBaseUrl { get; set; } = "";

    /// <summary>The address below which files are served.</summary>
    public PathString AssetsRequestPath { get; set; }

    /// <summary>The folder of the tenant that holds the files.</summary>
    public string AssetsPath { get; set; } = "";

    /// <summary>The folder of the library that holds a folder for each user.</summary>
    public string AssetsUsersFolder { get; set; } = "";

    /// <summary>How long a browser keeps a file that not everybody may see.</summary>
    public int MaxSecureFilesBrowserCacheDays { get; set; }

    /// <summary>Whether <c>resize_url</c> signs its addresses, which then may ask for any size.</summary>
    public bool UseTokenizedQueryString { get; set; }
}
