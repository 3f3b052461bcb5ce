using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace Embedded.Modules;

internal sealed class ModuleFolder(IReadOnlyList<IFileInfo> files) : IDirectoryContents
{
    public bool Exists => true;

    public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
