using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Manifests;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

internal sealed class NotFoundExtensionInfo : IExtensionInfo
{
    public NotFoundExtensionInfo(string id)
    {
        Id = id;
        Manifest = new ManifestInfo(new ModuleAttribute { Id = id });
    }

    public string Id { get; }

    public string SubPath => string.Empty;

    public bool Exists => false;

    public IManifestInfo Manifest { get; }

    public IEnumerable<IFeatureInfo> Features => [];
}
