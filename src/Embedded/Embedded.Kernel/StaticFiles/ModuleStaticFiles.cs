using Embedded.Modules;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules.FileProviders;

namespace Embedded.StaticFiles;

/// <summary>The wwwroot of every module at <c>/{ModuleId}/</c>, and of the runtime's own assemblies at their names.</summary>
internal sealed class ModuleStaticFiles(ModuleCatalog modules) : IStaticFileProvider
{
    private const string WebRoot = "wwwroot/";

    public IFileInfo GetFileInfo(string subpath) => Find(subpath).File;

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <summary>The file, and whether it may change while the site runs.</summary>
    public (IFileInfo File, bool IsLive) Find(string path)
    {
        if (path.Length > 1
            && path.IndexOf('/', 1) is var slash and > 1
            && modules.FindWebRoot(path[1..slash]) is { } module
            && IsSafe(path[(slash + 1)..])
            && module.GetFile(WebRoot + path[(slash + 1)..]) is { Exists: true, IsDirectory: false } file)
        {
            return (file, module.HasSource);
        }

        return (new NotFoundFileInfo(path), false);
    }

    /// <summary>Whether the path stays below the folder: every segment is a plain name.</summary>
    internal static bool IsSafe(string path)
    {
        if (path.Length == 0 || path.AsSpan().ContainsAny('\\', '\0', ':'))
        {
            return false;
        }

        foreach (var segment in path.Split('/'))
        {
            if (segment.Length == 0 || segment[0] == '.')
            {
                return false;
            }
        }

        return true;
    }
}
