using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Media;

namespace Embedded.Media.Options;

/// <summary>Orchard Core's defaults, and what the configuration says instead.</summary>
internal sealed class MediaOptionsSetup(IShellConfiguration configuration) : IConfigureOptions<MediaOptions>
{
    private static readonly int[] _supportedSizes = [16, 32, 50, 100, 160, 240, 480, 600, 1024, 2048];

    private static readonly string[] _allowedFileExtensions =
    [
        ".jpg", ".jpeg", ".png", ".gif", ".ico", ".svg", ".webp",
        ".pdf", ".doc", ".docx", ".ppt", ".pptx", ".pps", ".ppsx", ".odt", ".xls", ".xlsx", ".psd",
        ".mp3", ".m4a", ".ogg", ".wav",
        ".mp4", ".m4v", ".mov", ".wmv", ".avi", ".mpg", ".ogv", ".3gp",
    ];

    public void Configure(MediaOptions options)
    {
        var section = configuration.GetSection("OrchardCore_Media");

        options.SupportedSizes = [.. (section.GetSection("SupportedSizes").Get<int[]>() ?? _supportedSizes).Order()];
        options.AllowedFileExtensions = new(
            section.GetSection("AllowedFileExtensions").Get<string[]>() ?? _allowedFileExtensions,
            StringComparer.OrdinalIgnoreCase);
        options.MaxBrowserCacheDays = section.GetValue("MaxBrowserCacheDays", 30);
        options.MaxFileSize = section.GetValue("MaxFileSize", 30_000_000);
        options.MaxUploadChunkSize = section.GetValue("MaxUploadChunkSize", 104_857_600);
        options.TemporaryFileLifetime = section.GetValue("TemporaryFileLifetime", TimeSpan.FromHours(1));
        options.CdnBaseUrl = section.GetValue("CdnBaseUrl", "")!.TrimEnd('/');
        options.AssetsRequestPath = section.GetValue("AssetsRequestPath", "/media");
        options.AssetsPath = section.GetValue("AssetsPath", "Media")!;
        options.AssetsUsersFolder = section.GetValue("AssetsUsersFolder", "_Users")!;
        options.MaxSecureFilesBrowserCacheDays = section.GetValue("MaxSecureFilesBrowserCacheDays", 0);
        options.UseTokenizedQueryString = section.GetValue("UseTokenizedQueryString", true);
    }
}
