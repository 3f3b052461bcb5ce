using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Embedded.Localization;

internal sealed class EmbeddedFileInfo(Assembly assembly, string resource) : IFileInfo
{
    public bool Exists => assembly.GetManifestResourceInfo(resource) is not null;

    public long Length => -1;

    public string? PhysicalPath => null;

    public string Name => resource;

    public DateTimeOffset LastModified => DateTimeOffset.MinValue;

    public bool IsDirectory => false;

    public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource)
        ?? throw new FileNotFoundException($"The resource '{resource}' is not in the assembly '{assembly.GetName().Name}'.");
}
