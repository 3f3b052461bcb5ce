using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>A module or theme.</summary>
public interface IExtensionInfo
{
    string Id { get; }

    /// <summary>Where its files stand: "Areas/{id}".</summary>
    string SubPath { get; }

    bool Exists { get; }

    IManifestInfo Manifest { get; }

    IEnumerable<IFeatureInfo> Features { get; }
}
