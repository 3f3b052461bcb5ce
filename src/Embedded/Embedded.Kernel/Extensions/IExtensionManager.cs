using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>The site's modules, themes and features, in the order of their dependencies.</summary>
public interface IExtensionManager
{
    IExtensionInfo GetExtension(string extensionId);

    IEnumerable<IExtensionInfo> GetExtensions();

    Task<ExtensionEntry> LoadExtensionAsync(IExtensionInfo extensionInfo);

    IEnumerable<IFeatureInfo> GetFeatures();

    IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad);

    /// <summary>The feature and all that it depends on, in order.</summary>
    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);

    /// <summary>The feature and all that depend on it, in order.</summary>
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);

    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync();

    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(string[] featureIdsToLoad);
}
