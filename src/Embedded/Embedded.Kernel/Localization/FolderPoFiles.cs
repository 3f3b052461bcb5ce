using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using OrchardCore.Localization;

namespace Embedded.Localization;

/// <summary>The files <c>&lt;culture&gt;.po</c> of a folder and of its subfolders, which module translators name after modules.</summary>
internal sealed class FolderPoFiles(string folder) : ILocalizationFileLocationProvider
{
    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return Directory.EnumerateFiles(folder, cultureName + ".po", SearchOption.AllDirectories)
            .OrderBy(path => path.Count(character => character == Path.DirectorySeparatorChar))
            .ThenBy(path => path, StringComparer.Ordinal)
            .Select(path => new PhysicalFileInfo(new FileInfo(path)));
    }
}
