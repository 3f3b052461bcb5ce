using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;

namespace Embedded.Media.Library;

/// <summary>Where a tenant keeps its media, and the variants made of them.</summary>
internal sealed class MediaFolder
{
    public MediaFolder(IOptions<ShellOptions> shellOptions, ShellSettings settings, IOptions<MediaOptions> options)
    {
        var tenant = Path.Combine(shellOptions.Value.ShellsApplicationDataPath, shellOptions.Value.ShellsContainerName, settings.Name);
        Root = Path.GetFullPath(Path.Combine(tenant, options.Value.AssetsPath));
        Variants = Path.GetFullPath(Path.Combine(tenant, options.Value.AssetsPath + "Variants"));
    }

    public string Root { get; }

    public string Variants { get; }

    /// <summary>The file at a safe path of the library; it need not exist.</summary>
    public FileInfo FileAt(string path) => new(Path.Combine(Root, path));
}
