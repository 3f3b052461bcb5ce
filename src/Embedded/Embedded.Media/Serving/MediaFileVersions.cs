using Embedded.Media.Library;
using Embedded.Media.Liquid;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;

namespace Embedded.Media.Serving;

/// <summary>Versions addresses of the library, with which browsers keep the file for good; hands on all other addresses.</summary>
internal sealed class MediaFileVersions(MediaAddress addresses, IFileVersionProvider? others) : IFileVersionProvider
{
    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return addresses.FindFile(path) is { } file
            ? QueryHelpers.AddQueryString(path, "v", MediaVersion.Of(file))
            : others?.AddFileVersionToPath(requestPathBase, path) ?? path;
    }
}
