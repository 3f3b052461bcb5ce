using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Embedded.Display.Templates;

/// <summary>A file that one of the runtime's own assemblies holds.</summary>
internal sealed class EmbeddedTemplateFile(Assembly assembly, string resource) : IFileInfo
{
    public bool Exists => true;

    public bool IsDirectory => false;

    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public long Length
    {
        get
        {
            using var stream = CreateReadStream();
            return stream.Length;
        }
    }

    public string Name => Path.GetFileName(resource);

    public string? PhysicalPath => null;

    public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource)!;
}
