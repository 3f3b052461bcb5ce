using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Manifests;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

internal sealed class ExtensionInfo : IExtensionInfo
{
    public ExtensionInfo(ModuleAttribute manifest)
    {
        Id = manifest.Id;
        Manifest = new ManifestInfo(manifest);
    }

    public string Id { get; }

    public string SubPath => $"Areas/{Id}";

    public bool Exists => true;

    public IManifestInfo Manifest { get; }

    public IEnumerable<IFeatureInfo> Features => Declared;

    public List<IFeatureInfo> Declared { get; } = [];
}
