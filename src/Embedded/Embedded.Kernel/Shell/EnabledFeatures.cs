using OrchardCore.Environment.Extensions.Features;

namespace Embedded.Shells;

/// <summary>The features that this tenant's container was built with, in order.</summary>
public sealed class EnabledFeatures
{
    private readonly HashSet<string> _ids;

    internal EnabledFeatures(IReadOnlyList<IFeatureInfo> features)
    {
        Features = features;
        _ids = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<IFeatureInfo> Features { get; }

    public bool Contains(string featureId) => _ids.Contains(featureId);
}
