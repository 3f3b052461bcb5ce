using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Embedded.Modules;

internal sealed class EmbeddedModuleFile : IFileInfo
{
    private readonly Assembly _assembly;
    private readonly string _resource;

    public EmbeddedModuleFile(Assembly assembly, string resource)
    {
        _assembly = assembly;
        _resource = resource;

        using var stream = CreateReadStream();
        Length = stream.Length;
    }

    public bool Exists => true;

    public bool IsDirectory => false;

    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public long Length { get; }

    public string Name => Path.GetFileName(_resource);

    public string? PhysicalPath => null;

    public Stream CreateReadStream() => _assembly.GetManifestResourceStream(_resource)!;
}
