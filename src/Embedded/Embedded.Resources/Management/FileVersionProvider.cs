using Embedded.StaticFiles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Modules.FileProviders;

namespace Embedded.Resources;

/// <summary>Appends a file's content hash to its address, so that it may be kept for ever and still changes at once.</summary>
internal sealed class FileVersionProvider(IEnumerable<IStaticFileProvider> files, FileVersions versions) : IFileVersionProvider
{
    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.AsSpan().IndexOfAny('?', '#');
        var subpath = end < 0 ? path : path[..end];

        if (ResourceAddress.IsAbsolute(subpath))
        {
            return path;
        }

        if (requestPathBase.HasValue && subpath.StartsWith(requestPathBase.Value + "/", StringComparison.OrdinalIgnoreCase))
        {
            subpath = subpath[requestPathBase.Value.Length..];
        }

        foreach (var provider in files)
        {
            if (provider.GetFileInfo(subpath) is { Exists: true } file)
            {
                return QueryHelpers.AddQueryString(path, FileVersions.QueryKey, versions.Of(subpath, file));
            }
        }

        return path;
    }
}
