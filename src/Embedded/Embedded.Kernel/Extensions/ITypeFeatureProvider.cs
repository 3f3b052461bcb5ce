using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Which feature a type belongs to.</summary>
public interface ITypeFeatureProvider
{
    IExtensionInfo GetExtensionForDependency(Type dependency);

    IFeatureInfo GetFeatureForDependency(Type dependency);

    IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency);

    IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature);

    void TryAdd(Type type, IFeatureInfo feature);
}
