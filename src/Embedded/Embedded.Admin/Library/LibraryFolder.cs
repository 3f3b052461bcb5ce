using Embedded.Media.Catalogue;

namespace Embedded.Admin.Library;

/// <summary>A folder of the library.</summary>
internal sealed record LibraryFolder(string Path)
{
    public string Name => MediaNames.NameOf(Path);
}
