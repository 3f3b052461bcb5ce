using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;

namespace Embedded.Media.Library;

/// <summary>Where a tenant keeps its media, the variants made of them, and what is on its way.</summary>
internal sealed class MediaFolder
{
    public MediaFolder(IOptions<ShellOptions> shellOptions, ShellSettings settings, IOptions<MediaOptions> options)
    {
        var tenant = Path.Combine(shellOptions.Value.ShellsApplicationDataPath, shellOptions.Value.ShellsContainerName, settings.Name);
        Root = Path.GetFullPath(Path.Combine(tenant, options.Value.AssetsPath));
        Variants = Path.GetFullPath(Path.Combine(tenant, options.Value.AssetsPath + "Variants"));
        Parts = Path.GetFullPath(Path.Combine(tenant, options.Value.AssetsPath + "Parts"));
    }

    public string Root { get; }

    public string Variants { get; }

    /// <summary>What has come in part, and what is looked at before it comes into the library.</summary>
    public string Parts { get; }

    /// <summary>Files that are looked at.</summary>
    public string Incoming => Path.Combine(Parts, "incoming");

    /// <summary>The file at a safe path of the library; it need not exist.</summary>
    public FileInfo FileAt(string path) => new(Path.Combine(Root, path));
}
