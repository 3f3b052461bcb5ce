using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Embedded.Modules;

/// <summary>
/// The files of all modules and themes, each below <c>Areas/{module}</c>. A path may climb ("Recipes/../wwwroot/a.jpg"), but never out
/// of its module.
/// </summary>
public sealed class ModuleFiles(ModuleCatalog catalog) : IFileProvider
{
    private const string Root = "Areas";

    public IFileInfo GetFileInfo(string subpath) =>
        Locate(subpath) is var (module, path) && path.Length > 0 ? module.GetFile(path) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        if (Locate(subpath) is not var (module, folder) || folder.Length == 0)
        {
            return NotFoundDirectoryContents.Singleton;
        }

        var files = module.ListFiles(folder).Where(path => path.LastIndexOf('/') == folder.Length).Select(module.GetFile).ToList();

        return files.Count == 0 ? NotFoundDirectoryContents.Singleton : new ModuleFolder(files);
    }

    /// <summary>A module's files change only with the site's code, or while a developer edits them: nobody waits for that here.</summary>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private (ModuleAssembly Module, string Path)? Locate(string subpath)
    {
        var names = new List<string>();

        foreach (var name in subpath.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name != "..")
            {
                names.Add(name);
            }
            else if (names.Count > 2)
            {
                names.RemoveAt(names.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return names.Count >= 2 && names[0] == Root && catalog.Find(names[1]) is { } module ? (module, string.Join('/', names.Skip(2))) : null;
    }
}
