using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.ResourceManagement;

namespace Embedded.Resources;

/// <summary>Chooses among a resource's addresses, and makes the chosen one complete.</summary>
internal static class ResourceAddress
{
    private static readonly string[] s_absolute = ["https://", "http://", "//", "file://"];

    public static string? Of(ResourceDefinition resource, RequireSettings settings, string applicationPath, IFileVersionProvider versions)
    {
        var url = Choose(resource, settings);

        if (url is null)
        {
            return null;
        }

        if (!string.IsNullOrEmpty(settings.Culture) && resource.FindNearestCulture(settings.Culture) is { Length: > 0 } culture)
        {
            url = Path.ChangeExtension(url, culture + Path.GetExtension(url));
        }

        if (url.StartsWith("~/", StringComparison.Ordinal))
        {
            url = (string.IsNullOrEmpty(resource.BasePath) ? applicationPath : resource.BasePath) + url[1..];
        }

        if (settings.AppendVersion ?? resource.AppendVersion ?? false)
        {
            url = versions.AddFileVersionToPath(new PathString(applicationPath), url);
        }

        return settings.DebugMode || string.IsNullOrEmpty(settings.CdnBaseUrl) || IsAbsolute(url) ? url : settings.CdnBaseUrl + url;
    }

    public static bool IsAbsolute(string url) => Array.Exists(s_absolute, start => url.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static string? Choose(ResourceDefinition resource, RequireSettings settings)
    {
        var (url, cdn) = settings.DebugMode
            ? (First(resource.UrlDebug, resource.Url), First(resource.UrlCdnDebug, resource.UrlCdn))
            : (First(resource.Url, resource.UrlDebug), First(resource.UrlCdn, resource.UrlCdnDebug));

        return settings.CdnMode ? cdn ?? url : url ?? cdn;
    }

    private static string? First(string? one, string? other) => !string.IsNullOrEmpty(one) ? one : !string.IsNullOrEmpty(other) ? other : null;
}
